import { passportConflict, rebased, settled } from './passport-conflict';
import { EMPTY_PASSPORT } from './passport-texts';

describe('two who change the same passport', () => {
  const base = EMPTY_PASSPORT;
  const theirs = { ...base, unit: 'ton', name: 'Deras' };
  it('see what I changed beside what stands there now', () =>
    expect(passportConflict({ ...base, unit: 'antal' }, base, theirs)).toEqual([
      { key: 'unit', label: 'Enhet', mine: 'antal', theirs: 'ton' },
    ]));
  it('do not collide in different fields', () => {
    const mine = { ...base, source: 'SCB' };
    expect(passportConflict(mine, base, theirs)).toEqual([]);
    expect(rebased(mine, base, theirs)).toEqual({ ...theirs, source: 'SCB' });
  });
  it('do not collide when they write the same', () =>
    expect(passportConflict({ ...base, unit: 'ton' }, base, theirs)).toEqual([]));
  it('keep value and year of a baseline together', () => {
    const mine = { ...base, baselineValue: '78', baselineYear: '2020' };
    const other = { ...base, baselineValue: '79', baselineYear: '2020' };
    expect(passportConflict(mine, base, other).map(({ key }) => key)).toEqual(['baselineValue', 'baselineYear']);
    expect(rebased({ ...other, baselineValue: '80' }, other, { ...other, baselineYear: '2021' })).toMatchObject({
      baselineValue: '80',
      baselineYear: '2020',
    });
  });
  it('read yes and no as words', () => {
    const mine = { ...base, isKey: 'true', groups: 'ålder' };
    const conflict = passportConflict(mine, base, { ...base, isKey: 'false', groups: 'kön' });
    expect(conflict.map(({ key }) => key)).toEqual(['groups']);
    expect(settled(mine, { isKey: 'Nej' }).isKey).toBe('false');
  });
  it('read a choice by its name, and do not lose it to a text that is none', () => {
    const mine = { ...base, polarity: 'lower' };
    expect(passportConflict(mine, base, { ...base, polarity: 'none' })).toEqual([
      { key: 'polarity', label: 'Riktning', mine: 'Lägre är bättre', theirs: 'Varken eller' },
    ]);
    expect(settled(mine, { polarity: 'Varken eller' }).polarity).toBe('none');
    expect(settled(mine, { polarity: 'Något' }).polarity).toBe('lower');
  });
});
