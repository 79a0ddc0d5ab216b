import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import type { LearningPlanDetail } from '@rt/learning/domain';
import { Undo } from '@rt/shared/ui';
import { plan, promise, question } from '../testing/plans';
import { PlanPage } from './plan-page';

const filled = plan({
  questions: [question('q')],
  studies: [promise('s', { questionKeys: ['q'], studyId: '1' }), promise('t', { title: 'Vad kostar det?' })],
  register: [
    { id: '1', title: 'Vem får arbete?', kind: 'analysis', state: 'complete', dueOn: null, completedOn: '2026-07-01' },
  ],
});
const decision = { decidedOn: '2026-01-27', reference: '§ 5', recordedAt: '2026-01-28', by: 'Anna Ek' };

describe('the page of a learning plan', () => {
  const setup = async (plans: LearningPlanDetail[], { may = true, visa = '' } = {}) => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: SessionStore, useValue: { can: () => may } },
      ],
    });
    const fixture = TestBed.createComponent(PlanPage);
    fixture.componentRef.setInput('ar', '2026');
    fixture.componentRef.setInput('visa', visa);
    TestBed.tick();
    const http = TestBed.inject(HttpTestingController);
    const answer = async (list: LearningPlanDetail[]) => {
      http.expectOne('/api/learning-plans').flush(list);
      await fixture.whenStable();
    };
    await answer(plans);
    const element = fixture.nativeElement as HTMLElement;
    const press = async (text: string) => {
      const button = [...element.querySelectorAll('button')].find((each) => each.textContent.trim().startsWith(text));
      if (!button) throw new Error(`There is no ${text}.`);
      button.click();
      TestBed.tick();
      http.match('/api/learning-people').forEach((asked) => asked.flush([]));
      http.match('/api/studies').forEach((asked) => asked.flush([]));
      await fixture.whenStable();
    };
    return { element, http, press, answer, words: () => element.textContent.replace(/\s+/g, ' ') };
  };

  it('opens with what became of it, counted from its rows', async () => {
    const { words } = await setup([filled]);
    expect(words()).toContain('1 av 1 frågor har fått svar.');
    expect(words()).toContain('1 av 2 planerade studier är klara, 0 i tid.');
    expect(words()).toContain('Klar för sent 2026-07-01');
  });

  it('shows the plan of the year before beside it', async () => {
    const last = plan({ year: 2025, studies: [promise('a'), promise('b')] });
    const { element } = await setup([filled, last]);
    const row = [...element.querySelectorAll('rt-plan-progress tr')].find((each) =>
      each.textContent.includes('Inte på'),
    );
    const figures = [...(row?.querySelectorAll('a') ?? [])].map((link) => link.textContent.trim());
    expect(figures).toEqual(['1 Inte påbörjad 2026', '2 Inte påbörjad 2025']);
  });

  it('shows only the rows the address asks for', async () => {
    const { element } = await setup([filled], { visa: 'inte-borjade' });
    expect(element.querySelectorAll('rt-plan-studies tbody tr')).toHaveLength(1);
  });

  it('puts what was promised into the register by one press', async () => {
    const { http, press, answer } = await setup([filled]);
    await press('Lägg in i registret');
    http.expectOne('/api/learning-plans/2026/studies/t/registration').flush(filled);
    TestBed.tick();
    await answer([filled]);
  });

  it('asks why before a decided plan is changed, and sends nothing without', async () => {
    const { element, http, press, words } = await setup([{ ...filled, decision }]);
    await press('Redigera planen');
    await press('Spara planen');
    http.verify();
    expect(words()).toContain('Skriv varför den ändras.');
    const reason = [...element.querySelectorAll('textarea')].at(-1) as HTMLTextAreaElement;
    Object.assign(reason, { value: 'Vi hann inte.' }).dispatchEvent(new Event('input'));
    await press('Spara planen');
    const sent = http.expectOne('/api/learning-plans/2026').request;
    expect(sent.headers.get('If-Match')).toBe('"1"');
    expect(sent.body).toMatchObject({ reason: 'Vi hann inte.', studies: [{ key: 's' }, { key: 't' }] });
  });

  it('shows both texts when somebody else has worded the same question anew', async () => {
    const { element, http, press, words } = await setup([filled]);
    await press('Redigera planen');
    const text = element.querySelector('rt-plan-question-fields textarea') as HTMLTextAreaElement;
    Object.assign(text, { value: 'Vilka får arbete?' }).dispatchEvent(new Event('input'));
    await press('Spara planen');
    const current = { ...filled, version: 2, questions: [question('q', 'Vem får jobb?')] };
    const body = { status: 412, code: 'version.stale', messages: { sv: 'x', en: 'x' }, current };
    http.expectOne('/api/learning-plans/2026').flush(body, { status: 412, statusText: 'x' });
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
    expect(element.querySelector('rt-conflict ins')?.textContent).toContain('Vem');
    expect(words()).toContain('Vilka får arbete?');
  });

  it('takes a draft away and puts it back', async () => {
    const { http, press } = await setup([filled]);
    await press('Ta bort utkastet');
    http.expectOne('/api/learning-plans/2026').flush(null, { status: 204, statusText: '' });
    TestBed.inject(Undo).undoLast();
    http.expectOne('/api/learning-plans/2026/restoration');
  });

  it('offers to begin where there is none, and nothing to those who only read', async () => {
    const { words, element } = await setup([]);
    expect(words()).toContain('Ingen lärandeplan för året');
    expect(element.querySelector('button')).not.toBeNull();
    TestBed.resetTestingModule();
    expect((await setup([], { may: false })).element.querySelector('button')).toBeNull();
  });
});
