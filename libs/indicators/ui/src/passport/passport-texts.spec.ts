import { type IndicatorInput, PASSPORT_DEFAULTS } from '@rt/indicators/domain';
import { changeBetween, EMPTY_PASSPORT, pairErrors, passportErrors, passportOf, textsOf } from './passport-texts';

const passport: IndicatorInput = {
  name: 'Sysselsättningsgrad',
  definition: null,
  unit: 'procent',
  polarity: 'higher',
  sourceKind: 'scb',
  source: 'SCB',
  sourceId: null,
  baseline: { value: 78.5, year: 2020 },
};

describe('passport texts', () => {
  it('read back what they were made from', () =>
    expect(passportOf(textsOf(passport))).toEqual({ ...PASSPORT_DEFAULTS, ...passport }));
  it('read back every detail', () => {
    const details = { kind: 'result', frequency: 'quarter', lagMonths: 4, bySex: true, isKey: true } as const;
    const whole = { ...passport, ...details, overTime: 'mean', overPlaces: 'sum', usage: 'Delårsrapporten' } as const;
    expect(passportOf(textsOf(whole))).toMatchObject(whole);
  });
  it('take months left out for what is usual, and no part of a month', () => {
    expect(passportOf(textsOf(passport)).lagMonths).toBeNull();
    expect(passportErrors({ ...textsOf(passport), lagMonths: '2,5' })).toHaveProperty('lagMonths');
    expect(passportErrors({ ...textsOf(passport), lagMonths: '61' })).toHaveProperty('lagMonths');
  });
  it('write a decimal comma', () => expect(textsOf(passport).baselineValue).toBe('78,5'));
  it('do not make a zero of an empty baseline', () =>
    expect(passportOf({ ...textsOf(passport), baselineValue: '', baselineYear: '' }).baseline).toBeNull());
  it('say what is missing', () =>
    expect(Object.keys(passportErrors(EMPTY_PASSPORT))).toEqual(['name', 'unit', 'source']));
  it('find nothing wrong with a whole passport', () => expect(passportErrors(textsOf(passport))).toEqual({}));
});

describe('pairErrors', () => {
  it('lets both be empty', () => expect(pairErrors('', '')).toEqual([]));
  it('does not let both be empty where a value is needed', () =>
    expect(pairErrors('', '', true).filter(Boolean)).toHaveLength(2));
  it('wants a year to a value and a value to a year', () => {
    expect(pairErrors('78,5', '')[1]).toMatch(/året/);
    expect(pairErrors('', '2020')[0]).toMatch(/tal/);
  });
  it.each(['20', '20200', '2020,5', 'tjugo'])('does not take %p for a year', (year) =>
    expect(pairErrors('1', year)[1]).toBeDefined(),
  );
});

describe('changeBetween', () => {
  it('holds only what differs', () =>
    expect(changeBetween(passport, { ...passport, unit: 'antal' })).toEqual({ unit: 'antal' }));
  it('sees a baseline that was taken away', () =>
    expect(changeBetween(passport, { ...passport, baseline: null })).toEqual({ baseline: null }));
  it('is empty where nothing differs', () =>
    expect(changeBetween(passport, { ...passport, baseline: { value: 78.5, year: 2020 } })).toEqual({}));
});
