import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import type { StudyLedger } from '@rt/learning/domain';
import { Undo } from '@rt/shared/ui';
import { StudyPage } from './study-page';
import { changeRecord, ledger, responseRecord } from './testing/ledger';
import { detail } from './testing/studies';

describe('the page of a study', () => {
  const setup = async (found: StudyLedger, { may = true, me = 'x' } = {}) => {
    const can = (permission: string) => may || permission === 'study:read';
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: SessionStore, useValue: { session: signal({ account: { id: me } }), can } },
      ],
    });
    const fixture = TestBed.createComponent(StudyPage);
    fixture.componentRef.setInput('id', 's');
    TestBed.tick();
    const http = TestBed.inject(HttpTestingController);
    const study = detail({
      title: 'Vem får arbete?',
      questions: 'Vilka får arbete?',
      cost: 450_000,
      financed11: 'partly',
    });
    http.expectOne('/api/studies/s').flush(study);
    http.expectOne('/api/studies/s/ledger').flush(found);
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
    http.expectOne('/api/studies/s/spreading-events').flush([]);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const press = async (text: string) => {
      const button = [...element.querySelectorAll('button')].find((each) => each.textContent.trim().startsWith(text));
      if (!button) throw new Error(`There is no ${text}.`);
      button.click();
      TestBed.tick();
      http.match('/api/learning-people').forEach((asked) => asked.flush([]));
      await fixture.whenStable();
    };
    const write = (field: string, text: string) => {
      const control = element.querySelector<HTMLInputElement>(field);
      if (!control) throw new Error(`There is no ${field}.`);
      Object.assign(control, { value: text }).dispatchEvent(
        new Event(control.tagName === 'SELECT' ? 'change' : 'input'),
      );
    };
    return { element, http, press, write, words: () => element.textContent.replace(/\s+/g, ' ') };
  };

  it('tells what is known of it, and what it found with page and certainty', async () => {
    const { words } = await setup(ledger());
    expect(words()).toContain('Vilka får arbete?');
    expect(words()).toMatch(/450\stkr/);
    expect(words()).toContain('s. 12 · Säker');
    expect(words()).toContain('Obesvarad · Anna Ek · senast 2020-12-31 · försenad');
  });

  it('shows what was changed word by word, in which version', async () => {
    const { element, words } = await setup(ledger({ standing: 'changed', changes: [changeRecord()] }));
    expect(element.querySelector('ins')?.textContent).toContain('unga');
    expect(words()).toContain('Ett måls formulering, formulering 3');
    expect(words()).not.toContain('försenad');
  });

  it('counts a change among the six kinds of use, and what was written down beside it', async () => {
    const { element } = await setup(ledger({ changes: [changeRecord()] }));
    const counts = [...element.querySelectorAll('rt-study-uses dd')].map((count) => count.textContent.trim());
    expect(counts).toEqual(['1', '0', '0', '0', '0', '1']);
  });

  it('strikes what was withdrawn and says why, and lets nothing more be done with it', async () => {
    const withdrawn = { at: '2026-11-02T09:00:00Z', by: 'Anna Ek', reason: 'Fel rekommendation' };
    const { element, words } = await setup(ledger({ responses: [{ ...responseRecord, withdrawn }] }));
    expect(words()).toContain('Återtaget 2026-11-02: Fel rekommendation');
    expect(element.querySelector('rt-ledger-steps button')).toBeNull();
  });

  it('sends an answer, and keeps what was written when it is refused', async () => {
    const { element, http, press, write, words } = await setup(ledger());
    await press('Svara');
    write('rt-ledger-form select', 'declined');
    await press('Spara');
    const asked = http.expectOne('/api/recommendations/r/responses');
    expect(asked.request.body).toEqual({ answer: 'declined', reason: null });
    const message = { sv: 'Skriv varför.', en: 'Write why.' };
    asked.flush({ status: 422, code: 'x', messages: message }, { status: 422, statusText: 'x' });
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
    expect(words()).toContain('Skriv varför.');
    expect(element.querySelector<HTMLSelectElement>('rt-ledger-form select')?.value).toBe('declined');
  });

  it('asks for what must be filled in before anything is sent', async () => {
    const { http, press, words } = await setup(ledger());
    await press('Lägg till en slutsats');
    await press('Spara');
    http.verify();
    expect(words()).toContain('Fyll i det här.');
  });

  it('lets whoever is responsible answer, and nothing else, without working with studies', async () => {
    const { element } = await setup(ledger(), { may: false, me: 'a' });
    const buttons = [...element.querySelectorAll('button')].map((button) => button.textContent.trim());
    expect(buttons).toEqual(['Svara']);
  });

  it('offers nothing to change to those who only read', async () => {
    expect((await setup(ledger(), { may: false })).element.querySelector('button')).toBeNull();
  });

  it('puts a removed finding back', async () => {
    const { http, press } = await setup(ledger());
    const removal = 'Ta bort 1';
    await press(removal);
    const asked = http.expectOne('/api/findings/f');
    expect(asked.request.headers.get('If-Match')).toBe('"1"');
    asked.flush(null, { status: 204, statusText: '' });
    TestBed.inject(Undo).undoLast();
    http.expectOne('/api/findings/f/restoration');
  });
});
