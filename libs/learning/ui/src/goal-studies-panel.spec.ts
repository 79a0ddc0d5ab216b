import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import type { StudyDetail } from '@rt/learning/domain';
import { detail } from './testing/studies';
import { Undo } from '@rt/shared/ui';
import { GoalStudiesPanel } from './goal-studies-panel';

const goal = { id: 'm', lineageId: 'l', code: '2.2', wording: 'Fler har arbete', version: 1 };
const study: StudyDetail = detail({
  id: 's',
  title: 'Vem får arbete?',
  kind: 'analysis',
  state: 'planned',
  dueOn: '2020-01-31',
  completedOn: null,
  url: null,
  goals: [goal],
  version: 4,
});

describe('the studies of a goal', () => {
  const setup = async (studies: StudyDetail[], may = true, changes: object[] = []) => {
    const session = { session: signal(null), can: () => may };
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: SessionStore, useValue: session },
      ],
    });
    const fixture = TestBed.createComponent(GoalStudiesPanel);
    fixture.componentRef.setInput('goalId', 'm');
    TestBed.tick();
    const http = TestBed.inject(HttpTestingController);
    http.expectOne('/api/goals/m').flush(goal);
    http.expectOne('/api/goals/m/studies').flush(studies);
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
    http.match('/api/goals/m/learned-changes').forEach((asked) => asked.flush(changes));
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const press = async (text: string) => {
      [...element.querySelectorAll('button')].find((button) => button.textContent.includes(text))?.click();
      await fixture.whenStable();
    };
    return { element, http, press };
  };

  it('tell which are late', async () => {
    const { element } = await setup([study]);
    expect(element.textContent).toContain('Vem får arbete?');
    expect(element.textContent).toContain('försenad');
  });

  it('tell what they have changed in the goal, from what to what, and because of what', async () => {
    const change = {
      ...{ id: 'c', kind: 'goal_wording', changedOn: '2026-11-30', goalId: 'm', version: '3' },
      ...{ before: 'Fler har arbete', after: 'Fler unga har arbete', studyId: 's', studyTitle: 'Vem får arbete?' },
      ...{ findingNumber: 2, finding: 'Målet säger inte vem.', page: '4' },
    };
    const { element } = await setup([study], true, [change]);
    const changed = element.querySelector('rt-goal-changes');
    expect(changed?.querySelector('ins')?.textContent).toContain('unga');
    expect(changed?.textContent).toContain('Målet säger inte vem.');
    expect(changed?.querySelector('a')?.getAttribute('href')).toBe('/larande/studier/s#slutsats-2');
  });

  it('say what the place is for when there are none', async () => {
    expect((await setup([])).element.textContent).toContain('Planera en, eller skriv in en som är gjord.');
  });

  it('offer nothing to change to those who only read', async () => {
    expect((await setup([study], false)).element.querySelector('button')).toBeNull();
  });

  it('come back after a removal that is undone', async () => {
    const { http, press } = await setup([study]);
    await press('Ta bort');
    const removal = http.expectOne('/api/studies/s');
    expect(removal.request.headers.get('If-Match')).toBe('"4"');
    removal.flush(null, { status: 204, statusText: '' });
    TestBed.inject(Undo).undoLast();
    expect(http.expectOne('/api/studies/s/restoration').request.body).toMatchObject({
      title: study.title,
      goalIds: ['m'],
    });
  });
});
