import { TestBed } from '@angular/core/testing';
import { render } from '../testing/render';
import { PassportFields } from './passport-fields';
import { PASSPORT_GROUPS } from './passport-groups';
import { PASSPORT_LABELS } from './passport-labels';
import { EMPTY_PASSPORT, type PassportTexts } from './passport-texts';

function show(texts: PassportTexts = EMPTY_PASSPORT, inputs: object = {}) {
  TestBed.resetTestingModule();
  const rendered = render(PassportFields, { texts, ...inputs });
  const edited: PassportTexts[] = [];
  rendered.fixture.componentInstance.edited.subscribe((each) => edited.push(each));
  return { ...rendered, edited };
}

describe('PassportFields', () => {
  it('has every field of a passport once', () =>
    expect(PASSPORT_GROUPS.flatMap(({ rows }) => rows.flat().map(({ key }) => key)).sort()).toEqual(
      Object.keys(PASSPORT_LABELS).sort(),
    ));
  it('says how much of each group is filled in', () => {
    const { texts } = show({ ...EMPTY_PASSPORT, name: 'Sysselsättning', usage: 'Delårsrapporten' });
    expect(texts('summary')).toEqual([
      'Vad den visar 1 av 3 ifyllda',
      'Hur den räknas 0 av 6 ifyllda',
      'Varifrån siffrorna kommer 0 av 4 ifyllda',
      'Vems den är och hur den används 1 av 2 ifyllda',
    ]);
  });
  it('opens the group in which something is wrong', () => {
    const { element } = show(EMPTY_PASSPORT, { errors: { lagMonths: 'Skriv hela månader.' }, showErrors: true });
    expect([...element.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, false, true, false]);
  });
  it('shows the months that count where none are written', async () => {
    const months = (frequency: string) =>
      show({ ...EMPTY_PASSPORT, frequency })
        .element.querySelector('[inputmode=numeric][placeholder]')
        ?.getAttribute('placeholder');
    expect([months('year'), months('month')]).toEqual(['15', '3']);
  });
  it('never lets places be added up by the latest', () => {
    const { element } = show();
    const label = [...element.querySelectorAll('label')].find(({ textContent }) =>
      textContent?.includes('Över platser'),
    );
    expect([...(label?.control as HTMLSelectElement).options].map(({ value }) => value)).toEqual([
      'sum',
      'mean',
      'none',
    ]);
  });
  it('says what is written, and leaves the rest', async () => {
    const { write, edited } = show();
    await write('Täljare', 'sysselsatta');
    expect(edited.at(-1)).toEqual({ ...EMPTY_PASSPORT, numerator: 'sysselsatta' });
  });
  it('asks for little in a new one', () =>
    expect(show(EMPTY_PASSPORT, { brief: true }).element.querySelectorAll('input, select, textarea')).toHaveLength(7));
});
