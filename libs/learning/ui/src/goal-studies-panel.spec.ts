import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import type { StudyDetail } from '@rt/learning/domain';
import { Undo } from '@rt/shared/ui';
import { GoalStudiesPanel } from './goal-studies-panel';

const goal = { id: 'm', lineageId: 'l', code: '2.2', wording: 'Fler har arbete', version: 1 };
const study: StudyDetail = {
  id: 's',
  title: 'Vem får arbete?',
  kind: 'analysis',
  state: 'planned',
  dueOn: '2020-01-31',
  completedOn: null,
  url: null,
  goals: [goal],
  version: 4,
};

describe('the studies of a goal', () => {
  const setup = async (studies: StudyDetail[], may = true) => {
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
