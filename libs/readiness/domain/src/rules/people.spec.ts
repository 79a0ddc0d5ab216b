import { standsForPeople } from './people';

describe('standsForPeople', () => {
  it.each(['unga', 'arbetslösa', 'lågutbildade', 'nyinflyttade', 'rullstolsburna'])('is true of %s', (word) => {
    expect(standsForPeople(word)).toBe(true);
  });

  it.each(['stora', 'utbildning', 'skadad'])('is not true of %s', (word) => {
    expect(standsForPeople(word)).toBe(false);
  });
});
