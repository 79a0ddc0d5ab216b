import { TestBed } from '@angular/core/testing';
import type { MappingInput } from '@rt/shared/domain';
import { ImportColumns } from './import-columns';
import { batchOf } from './import-fixture';

async function show(batch = batchOf()) {
  const fixture = TestBed.createComponent(ImportColumns);
  fixture.componentRef.setInput('batch', batch);
  await fixture.whenStable();
  const mapped: MappingInput[] = [];
  fixture.componentInstance.mapped.subscribe((mapping) => mapped.push(mapping));
  const element = fixture.nativeElement as HTMLElement;
  const choose = (field: string, value: string) => {
    const select = element.querySelector<HTMLSelectElement>(`select[aria-label="${field}"]`);
    if (select) select.value = value;
    select?.dispatchEvent(new Event('change'));
  };
  return { element, mapped, choose };
}

describe('ImportColumns', () => {
  it('shows a few values of each chosen column', async () =>
    expect((await show()).element.querySelector('.samples')?.textContent).toBe('1 · 1.1'));
  it('maps a field to a column', async () => {
    const { mapped, choose } = await show();
    choose('Mål', '1');
    expect(mapped).toEqual([{ sheet: 0, headerRow: 1, columns: { code: 0, wording: 1 } }]);
  });
  it('does not let one column hold two things', async () => {
    const { mapped, choose } = await show();
    choose('Mål', '0');
    expect(mapped[0]?.columns).toEqual({ wording: 0 });
  });
  it('lets a field be without a column', async () => {
    const { mapped, choose } = await show();
    choose('Kod', '');
    expect(mapped[0]?.columns).toEqual({});
  });
  it('shows first only what the file has or must have, and the rest on demand', async () => {
    const extra = { key: 'source', label: { sv: 'Källa', en: 'Source' }, hint: null, required: false };
    const { element, choose } = await show(batchOf({ fields: [...batchOf().fields, extra] }));
    expect(element.querySelectorAll('tbody tr')).toHaveLength(2);
    choose('Kod', '');
    expect(element.querySelectorAll('tbody tr')).toHaveLength(2);
    element.querySelector('button')?.click();
    await new Promise((resolve) => setTimeout(resolve));
    expect(element.querySelectorAll('tbody tr')).toHaveLength(3);
  });
  it('names the columns of the file that are not used', async () =>
    expect((await show()).element.textContent).toContain('Kolumner som inte används: Text (B)'));
  it('tells which columns are hidden in the file', async () =>
    expect((await show()).element.textContent).toContain('Text (B), dold i filen'));
  it('offers the sheets only where there are several', async () => {
    const batch = batchOf();
    expect((await show()).element.textContent).not.toContain('Blad');
    const { element, mapped } = await show({ ...batch, sheets: [...batch.sheets, ...batch.sheets] });
    const [sheets] = [...element.querySelectorAll('select')];
    if (sheets) sheets.value = '1';
    sheets?.dispatchEvent(new Event('change'));
    expect(mapped).toEqual([{ sheet: 1, headerRow: 1, columns: { code: 0 } }]);
  });
});
