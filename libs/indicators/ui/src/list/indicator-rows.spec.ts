import { summary } from '../testing/indicators';
import { judgedIndicator } from '../status/standing';
import { indicatorRows } from './indicator-rows';

const row = (changes: Parameters<typeof summary>[0]) => {
  const [heads = [], cells = []] = indicatorRows([judgedIndicator(summary(changes), '2026-11-30')]);
  return Object.fromEntries(heads.map((head, at) => [head, cells[at]]));
};

describe('an exported list of indicators', () => {
  it('has the three statuses in words, and what people judge with their reason', () => {
    const assessment = { trend: null, target: 'moving_away', reason: 'Varslen.', needsReview: false } as const;
    expect(row({ assessment, isKey: true })).toMatchObject({
      Indikator: 'Sysselsättningsgrad',
      Nyckelindikator: 'ja',
      'Mot målet enligt er': 'går åt fel håll',
      'Trend enligt er': '',
      Skäl: 'Varslen.',
    });
  });
  it('leaves a missing value empty, and says in words that it is missing', () =>
    expect(row({ latest: null, recent: [] })).toMatchObject({ 'Senaste värde': undefined, Data: 'saknas' }));
});
