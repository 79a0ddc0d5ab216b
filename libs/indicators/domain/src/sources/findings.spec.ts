import type { SeriesDraft } from '../statistics-file';
import { historyChange, lateness, seriesBroken, type StoredReach } from './findings';

const revised = (...periods: string[]) => periods.map((period) => ({ period, withdrawn: false }));

describe('historyChange', () => {
  it('counts values and names their years', () =>
    expect(historyChange(revised('2019', '2022', '2020', '2020'), '2024')?.sv).toBe(
      '4 värden för 2019–2022 har ändrats. De gamla finns kvar i historiken.',
    ));
  it('speaks of one as one', () =>
    expect(historyChange(revised('2020'), '2024')?.en).toBe(
      '1 value for 2020 has changed. The old ones stay in the history.',
    ));
  it('is silent of the newest value, which is often revised', () =>
    expect(historyChange(revised('2024', '2024'), '2024')).toBeNull());
  it('tells of what was deleted at the source, the newest value too', () => {
    expect(historyChange([{ period: '2024', withdrawn: true }], '2024')?.sv).toBe(
      '1 värde för 2024 är borttaget hos källan och visas som saknat. De gamla finns kvar i historiken.',
    );
    expect(
      historyChange(
        [...revised('2020'), { period: '2021', withdrawn: true }, { period: '2023', withdrawn: true }],
        '2024',
      )?.sv,
    ).toBe(
      '1 värde för 2020 har ändrats. 2 värden för 2021–2023 är borttagna hos källan och visas som saknade. De gamla finns kvar i historiken.',
    );
  });
});

const stored = (placeCode: string, latest: string | null): StoredReach => ({
  placeCode,
  placeName: `Plats ${placeCode}`,
  sex: 'total',
  latest,
});
const draft = (placeCode: string, ...values: (number | null)[]): SeriesDraft => ({
  placeCode,
  placeName: placeCode,
  sex: 'total',
  observations: values.map((value, at) => ({
    period: String(2022 + at),
    startsOn: `${2022 + at}-01-01`,
    value,
    preliminary: false,
  })),
});

describe('seriesBroken', () => {
  it('names a place that is gone, one that ends sooner, and one that does not follow the others', () => {
    expect(seriesBroken([stored('1917', '2022')], [draft('20', 1)], [])?.sv).toContain('Plats 1917');
    expect(seriesBroken([stored('20', '2023')], [draft('20', 1, null)], [])?.sv).toContain('Plats 20');
    const both = [stored('20', '2023'), stored('21', '2023')];
    expect(seriesBroken(both, [draft('20', 1, 1, 1), draft('21', 1, 1)], [])?.sv).toBe(
      'Källan ger inte längre nya värden för Plats 21.',
    );
  });
  it('names codes that were chosen and are gone', () =>
    expect(seriesBroken([], [draft('20', 1)], ['Region: 1917'])?.en).toBe(
      'Codes that were chosen are no longer at the source: Region: 1917.',
    ));
  it('says nothing where every series goes on, nor of one that lay behind already', () => {
    expect(seriesBroken([stored('20', '2022')], [draft('20', 1, 1)], [])).toBeNull();
    const behind = [stored('20', '2023'), stored('21', '2022'), stored('22', null)];
    expect(seriesBroken(behind, [draft('20', 1, 1, 1), draft('21', 1)], [])).toBeNull();
  });
});

describe('lateness', () => {
  const yearly = { frequency: 'year', lagMonths: 6 } as const;
  it('is the end of the next period and the months it takes to publish', () => {
    expect(lateness('2024', yearly, new Date('2026-07-02'))?.sv).toBe(
      'Det nyaste värdet är för 2024. Nästa väntades senast 2026-07-01.',
    );
    expect(lateness('2024', yearly, new Date('2026-06-30'))).toBeNull();
    expect(lateness('2024K4', { frequency: 'quarter', lagMonths: 2 }, new Date('2025-06-02'))).not.toBeNull();
  });
  it('never is for what comes irregularly, nor before there is a value', () => {
    expect(lateness('2001', { frequency: 'irregular', lagMonths: 0 }, new Date('2026-07-02'))).toBeNull();
    expect(lateness(null, yearly, new Date('2026-07-02'))).toBeNull();
  });
});
