import { TestBed } from '@angular/core/testing';
import type { ImportDecisions } from '@rt/shared/domain';
import { CONFLICTING, PREVIEW, VANISHED } from './import-fixture';
import { ImportRows } from './import-rows';

async function show(preview = PREVIEW) {
  const fixture = TestBed.createComponent(ImportRows);
  fixture.componentRef.setInput('preview', preview);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const filter = async (words: string) => {
    [...element.querySelectorAll('button')].find((one) => one.textContent?.trim() === words)?.click();
    await fixture.whenStable();
  };
  const decided: ImportDecisions[] = [];
  fixture.componentInstance.decided.subscribe((decisions) => decided.push(decisions));
  const pick = async (words: string) => {
    const label = [...element.querySelectorAll('label')].find((one) => one.textContent?.includes(words));
    label?.querySelector('input')?.click();
    await fixture.whenStable();
  };
  return { element, filter, decided, pick, rows: () => [...element.querySelectorAll('tbody tr')] };
}

describe('ImportRows', () => {
  it('puts refused rows first, with the cell and the reason', async () => {
    const [first] = (await show()).rows();
    expect(first?.textContent).toContain('Rad 14, Andel (D14): Går inte att läsa.');
  });
  it('shows before and after of a changed row', async () => {
    const { element } = await show();
    expect(element.querySelector('del')?.textContent).toBe('Förut');
    expect(element.querySelector('ins')?.textContent).toBe('Nu');
  });
  it('shows one state at a time when asked to, and says which', async () => {
    const { filter, rows, element } = await show();
    await filter('2 nya');
    expect(rows()).toHaveLength(2);
    expect(element.querySelector('[aria-pressed=true]')?.textContent?.trim()).toBe('2 nya');
  });
  it('tells how many rows are not shown', async () => {
    const { element } = await show({ ...PREVIEW, counts: { ...PREVIEW.counts, unchanged: 40 } });
    expect(element.textContent).toContain('40 rader till visas inte här.');
  });
  it('shows both values of a conflict, who changed it, and what the last file said', async () => {
    const { element } = await show({ ...PREVIEW, rows: [CONFLICTING] });
    const text = element.querySelector('fieldset')?.textContent?.replace(/\s+/g, ' ') ?? '';
    expect(text).toContain('Behåll det som står här: Rättvik ändrat av Stina Strand 2026-11-23');
    expect(text).toContain('Ta filens: Falun förra gången: Leksand');
    expect(text).toContain('Inte avgjort: det som står här behålls.');
    expect(element.querySelector('legend')?.textContent?.trim()).toBe('Organisation, Mål 5');
  });
  it('has a conflict decided cell by cell', async () => {
    const { decided, pick } = await show({ ...PREVIEW, rows: [CONFLICTING] });
    await pick('Ta filens');
    expect(decided).toEqual([{ cells: { i1: { organisation: 'take' } } }]);
  });
  it('leaves what has vanished alone until a day is set or it is removed', async () => {
    const { element, decided, pick } = await show({ ...PREVIEW, rows: [VANISHED] });
    expect(element.querySelector('td')?.textContent).toBe('–');
    expect(element.querySelector<HTMLInputElement>('input:checked')?.closest('label')?.textContent).toContain(
      'Låt den',
    );
    await pick('Sätt ett slutdatum');
    const day = element.querySelector<HTMLInputElement>('input[type=date]');
    if (day) day.value = '2026-12-31';
    day?.dispatchEvent(new Event('change'));
    await pick('Ta bort den');
    expect(decided.map(({ vanished }) => vanished?.['i2'])).toEqual([
      { do: 'end', on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
      { do: 'end', on: '2026-12-31' },
      { do: 'remove' },
    ]);
  });
});
