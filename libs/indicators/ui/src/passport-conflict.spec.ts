import { passportConflict } from './passport-conflict';
import { EMPTY_PASSPORT } from './passport-texts';

describe('passportConflict', () => {
  const theirs = { ...EMPTY_PASSPORT, unit: 'ton', name: 'Deras' };
  it('sets what I changed beside what stands there now', () =>
    expect(passportConflict({ ...EMPTY_PASSPORT, unit: 'antal' }, theirs, ['unit'])).toEqual([
      { key: 'unit', label: 'Enhet', mine: 'antal', theirs: 'ton' },
    ]));
  it('does not ask about fields I did not touch', () =>
    expect(passportConflict(EMPTY_PASSPORT, theirs, ['unit']).map(({ key }) => key)).not.toContain('name'));
  it('takes value and year of a baseline together', () =>
    expect(passportConflict(EMPTY_PASSPORT, theirs, ['baseline']).map(({ key }) => key)).toEqual([
      'baselineValue',
      'baselineYear',
    ]));
});
