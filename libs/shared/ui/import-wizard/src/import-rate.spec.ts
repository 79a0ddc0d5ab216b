import { TestBed } from '@angular/core/testing';
import type { ImportSettings } from '@rt/shared/domain';
import { ImportRate } from './import-rate';

async function show() {
  const fixture = TestBed.createComponent(ImportRate);
  fixture.componentRef.setInput('settings', {});
  await fixture.whenStable();
  const told: ImportSettings[] = [];
  fixture.componentInstance.told.subscribe((settings) => told.push(settings));
  const element = fixture.nativeElement as HTMLElement;
  const [rate, day, from, kronor] = [...element.querySelectorAll('input')];
  const submit = async (values: [string, string, string], inKronor = false) => {
    if (rate && day && from && kronor) {
      [rate.value, day.value, from.value] = values;
      kronor.checked = inKronor;
    }
    element.querySelector('form')?.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
  };
  return { told, submit, said: () => element.querySelector('[role=alert]')?.textContent };
}

describe('ImportRate', () => {
  it('tells the rate with its day and source', async () => {
    const { told, submit } = await show();
    await submit(['11,2345', '2026-11-27', ' Riksbanken ']);
    expect(told).toEqual([{ rate: 11.2345, rateOn: '2026-11-27', rateFrom: 'Riksbanken' }]);
  });
  it('does not count by a rate without a day or a source, or by none', async () => {
    const { told, submit, said } = await show();
    await submit(['11,2', '', 'Riksbanken']);
    await submit(['11,2', '2026-11-27', '']);
    await submit(['0', '2026-11-27', 'Riksbanken']);
    expect([told, said()]).toEqual([[], expect.stringContaining('Skriv kursen')]);
  });
  it('asks for nothing where the amounts are in kronor', async () => {
    const { told, submit } = await show();
    await submit(['', '', ''], true);
    expect(told).toEqual([{ inKronor: true }]);
  });
});
