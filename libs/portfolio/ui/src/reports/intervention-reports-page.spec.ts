import { TestBed } from '@angular/core/testing';
import type { Role } from '@rt/identity/domain';
import type { InterventionReports } from '@rt/portfolio/domain';
import { period, promised, report, reports } from '../testing/reports';
import { show } from '../testing/screen';
import { InterventionReportsPage } from './intervention-reports-page';

const PATH = '/api/interventions/insats/reports';

describe('InterventionReportsPage', () => {
  beforeEach(() => localStorage.clear());
  const open = async (given: Partial<InterventionReports> = {}, role: Role = 'project_manager') => {
    const page = await show(InterventionReportsPage, { id: 'insats' }, role);
    await page.answer(PATH, reports(given));
    const cell = (label: string) => page.element.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
    const leave = async () => {
      cell('Deltagare: Utfall')?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
      await new Promise((done) => setTimeout(done));
      TestBed.tick();
    };
    const settle = async () => {
      await new Promise((done) => setTimeout(done));
      TestBed.tick();
    };
    return { ...page, cell, leave, settle };
  };

  it('saves what is written when the cell is left, half done, on the version that was read', async () => {
    const { write, cell, leave, settle, http, text } = await open();
    await write(cell('Deltagare: Utfall'), '37,5');
    expect(text()).toContain('Inte sparat än');
    await leave();
    const { request } = http.match(`${PATH}/p1`)[0] ?? {};
    expect(request?.headers.get('If-Match')).toBe('"0"');
    expect(request?.body).toEqual({ values: [{ indicatorId: 'i1', expected: null, actual: 37.5, comment: null }] });
    await settle();
  });
  it('says that it is saved, and saves nothing twice', async () => {
    const { write, cell, leave, settle, http, text } = await open();
    await write(cell('Deltagare: Utfall'), '5');
    await leave();
    http
      .expectOne(`${PATH}/p1`)
      .flush(report({ values: [{ indicatorId: 'i1', expected: null, actual: 5, comment: null }] }));
    await settle();
    expect(text()).toMatch(/Sparat \d\d:\d\d/);
    await leave();
    http.expectNone(`${PATH}/p1`);
  });
  it('says what is no figure and does not send it', async () => {
    const { write, cell, leave, http, text } = await open();
    await write(cell('Deltagare: Utfall'), 'tolv');
    await leave();
    expect(text()).toContain('Skriv ett tal');
    http.expectNone(`${PATH}/p1`);
  });
  it('does not send in a report with something missing', async () => {
    const { press, http, text, cell } = await open();
    await press('Skicka in');
    expect(text()).toContain('Skriv ett utfall, eller i kommentaren varför det saknas.');
    expect(cell('Deltagare: Utfall')?.getAttribute('aria-invalid')).toBe('true');
    http.expectNone(`${PATH}/p1/submission`);
  });
  it('shows why a report was sent back, and lets it be mended although the period has locked', async () => {
    const locked = period({ locksOn: '2020-02-01' });
    const decision = { at: '2026-01-21T10:00:00Z', by: 'Stina', decision: 'returned' as const, reason: 'Räkna om' };
    const { cell, text } = await open({ periods: [{ period: locked, report: report({ decision }) }] });
    expect(text()).toMatch(/Återsänd av Stina: ”Räkna om” Rätta och skicka in på nytt/);
    expect(cell('Deltagare: Utfall')).not.toBeNull();
  });
  it('cannot be written in when the period is locked, and says who can open it', async () => {
    const { cell, text } = await open({ periods: [{ period: period({ locksOn: '2020-02-01' }), report: null }] });
    expect(cell('Deltagare: Utfall')).toBeNull();
    expect(text()).toContain('Låst efter 2020-02-01. En strategiägare eller administratör kan öppna den igen.');
  });
  it('is only read by one who may only read', async () => {
    const { element } = await open({}, 'reader');
    expect(element.querySelector('input')).toBeNull();
  });
  it('fills the table from what is pasted', async () => {
    const indicators = [promised(), promised({ id: 'i2', name: 'Företag' })];
    const { cell, http, settle } = await open({ indicators });
    const paste = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
      clipboardData: { getData: () => '10\t12\n20\t18' },
    });
    cell('Deltagare: Förväntat')?.dispatchEvent(paste);
    await settle();
    const { request } = http.match(`${PATH}/p1`)[0] ?? {};
    expect((request?.body as { values: object[] }).values).toEqual([
      { indicatorId: 'i1', expected: 10, actual: 12, comment: null },
      { indicatorId: 'i2', expected: 20, actual: 18, comment: null },
    ]);
  });
  it('keeps what I wrote where somebody else has saved other cells', async () => {
    const { write, cell, leave, settle, http } = await open({ periods: [{ period: period(), report: report() }] });
    await write(cell('Deltagare: Utfall'), '5');
    await leave();
    const theirs = report({
      version: 2,
      values: [{ indicatorId: 'i1', expected: null, actual: null, comment: 'Deras' }],
    });
    const stale = {
      type: '',
      status: 412,
      code: 'version.stale',
      title: '',
      messages: { sv: '', en: '' },
      current: theirs,
    };
    http.expectOne(`${PATH}/p1`).flush(stale, { status: 412, statusText: 'stale' });
    await settle();
    const again = http.expectOne(`${PATH}/p1`).request;
    expect(again.headers.get('If-Match')).toBe('"2"');
    expect(again.body).toEqual({ values: [{ indicatorId: 'i1', expected: null, actual: 5, comment: 'Deras' }] });
  });
});
