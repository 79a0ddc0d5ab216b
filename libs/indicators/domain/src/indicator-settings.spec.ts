import { isComparator } from './indicator-settings';

describe('isComparator', () => {
  it.each(['21', '2084', 'G37000'])('takes %s', (code) => expect(isComparator(code)).toBe(true));
  it.each(['00', 'riket', '02', '9999', 'G', '', 'län'])('does not take %s', (code) =>
    expect(isComparator(code)).toBe(false),
  );
});
