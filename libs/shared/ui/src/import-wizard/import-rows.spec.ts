import { TestBed } from '@angular/core/testing';
import { PREVIEW } from './import-fixture';
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
  return { element, filter, rows: () => [...element.querySelectorAll('tbody tr')] };
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
});
