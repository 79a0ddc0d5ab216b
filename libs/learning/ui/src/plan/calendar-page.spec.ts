import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import type { CalendarFacts, CalendarStrategy, StrategyDate } from '@rt/learning/domain';
import { Undo } from '@rt/shared/ui';
import { CalendarPage } from './calendar-page';

const decision: StrategyDate = {
  id: 'd',
  kind: 'decision',
  name: 'Fullmäktige',
  on: '2099-06-13',
  note: null,
  version: 1,
};
const study = (title: string, dueOn: string | null) => ({
  ...{ id: title, title, kind: 'analysis' as const, state: 'planned' as const, dueOn, completedOn: null },
});
const strategy = (given: Partial<CalendarStrategy> = {}): CalendarStrategy => ({
  ...{ id: 's', name: 'RUS', kind: 'rus', versionId: 'v', number: 1, state: 'adopted', adoptedOn: '2023-06-13' },
  ...{ endYear: 2030, dates: [decision], unanswered: 2, unsettled: 0 },
  studies: [study('I tid', '2099-01-01'), study('Sen', '2099-08-31'), study('Någon gång', null)],
  ...given,
});

describe('the calendar of strategies', () => {
  const setup = async (facts: CalendarFacts, may = true) => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: SessionStore, useValue: { can: () => may } },
      ],
    });
    const fixture = TestBed.createComponent(CalendarPage);
    TestBed.tick();
    const http = TestBed.inject(HttpTestingController);
    http.expectOne('/api/strategy-calendar').flush(facts);
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
    const write = (at: number, text: string) => {
      const control = element.querySelectorAll<HTMLInputElement>('rt-date-form :is(select, input, textarea)')[at];
      if (!control) throw new Error(`There is no field ${at}.`);
      const event = new Event(control.tagName === 'SELECT' ? 'change' : 'input');
      Object.assign(control, { value: text }).dispatchEvent(event);
    };
    return { element, http, press, write, words: () => element.textContent.replace(/\s+/g, ' ') };
  };
  const facts = (given: Partial<CalendarStrategy> = {}, drafts: number[] = []) => ({
    strategies: [strategy(given)],
    drafts,
  });

  it('says which studies come in time, which too late by how much, and of which it cannot be told', async () => {
    const { element } = await setup(facts());
    const row = (name: string) =>
      [...element.querySelectorAll('rt-calendar-table tr')].find((each) => each.textContent.includes(name))
        ?.textContent;
    expect(row('I tid')).toContain('Hinner före beslutet');
    expect(row('Sen')).toContain('För sent: 3 månader efter beslutet');
    expect(row('Någon gång')).toContain('Saknar datum');
  });

  it('does not promise that a study comes in time when its day has passed', async () => {
    const { words } = await setup(facts({ studies: [study('Glömd', '2026-01-31')] }));
    expect(words()).toContain('Försenad: dagen har passerat utan att den är klar');
    expect(words()).toContain('0 studier är klara i tid och 0 för sent. Försenade, utan att en ny dag är satt: 1.');
  });

  it('tells what must be decided before, each with the way there', async () => {
    const { element, words } = await setup(facts({}, [2027]));
    expect(words()).toContain('2 rekommendationer har inte fått svar.');
    const links = [...element.querySelectorAll('rt-calendar-before a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/larande/slutsatser?visa=obesvarade', '/larande/plan?ar=2027', '/larande?visa=planned']);
  });

  it('asks for the day of the decision where none is set', async () => {
    const { words } = await setup(facts({ dates: [] }));
    expect(words()).toContain('Dagen för nästa beslut är inte satt.');
  });

  it('adds a day to the version that counts', async () => {
    const { http, press, write } = await setup(facts());
    await press('Lägg till en dag');
    write(1, 'Remiss till kommunerna');
    write(2, '2027-09-01');
    await press('Spara');
    expect(http.expectOne('/api/strategy-versions/v/dates').request.body).toEqual({
      ...{ kind: 'consultation', name: 'Remiss till kommunerna', on: '2027-09-01', note: null },
    });
  });

  it('shows both where somebody else has changed the same day, and saves what was chosen on top of theirs', async () => {
    const { element, http, press, write } = await setup(facts());
    await press('Ändra');
    write(2, '2099-09-01');
    await press('Spara');
    const body = { status: 412, code: 'version.stale', messages: { sv: 'x', en: 'x' } };
    const current = { ...decision, on: '2099-05-01', version: 2 };
    http.expectOne('/api/strategy-dates/d').flush({ ...body, current }, { status: 412, statusText: 'x' });
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
    expect(element.querySelector('rt-conflict')?.textContent).toContain('2099-09-01');
    await press('Spara');
    const { request } = http.expectOne('/api/strategy-dates/d');
    expect(request.headers.get('If-Match')).toBe('"2"');
    expect(request.body).toMatchObject({ on: '2099-09-01', kind: 'decision' });
  });

  it('takes a day away and puts it back', async () => {
    const { http, press } = await setup(facts());
    await press('Ta bort');
    http.expectOne('/api/strategy-dates/d').flush(null, { status: 204, statusText: '' });
    TestBed.inject(Undo).undoLast();
    http.expectOne('/api/strategy-dates/d/restoration');
  });

  it('offers nothing to change to those who only read, and where there is no strategy the first step', async () => {
    const { element } = await setup(facts(), false);
    expect(element.querySelectorAll('button')).toHaveLength(1);
    TestBed.resetTestingModule();
    expect((await setup({ strategies: [], drafts: [] })).words()).toContain('Ingen strategi än');
  });
});
