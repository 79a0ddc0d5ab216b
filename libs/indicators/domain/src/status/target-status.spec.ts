import { statusFacts, yearly } from '../../testing/src';
import type { StatusFacts } from './status-facts';
import { statusesOf } from './statuses-of';

const target = (changes: Partial<StatusFacts>, today = '2026-06-01') => statusesOf(statusFacts(changes), today).target;
const to = (value: number, year = 2030, setAt = '2021-05-20T08:00:00Z') => [{ value, year, setAt }];
const upTo = (newest: number) => ({ observations: yearly(2020, 78, newest) });

describe('the target status', () => {
  it('lays open what is asked for, what has come of it, and the one by the other', () => {
    const { status, reason, arithmetic } = target({});
    expect(status).toBe('on_track');
    expect(reason.sv).toBe(
      'Värdet har ökat med 0,46\u00a0procentenheter om året från 2020 till 2025, och är nu 80,3\u00a0procent. För att nå 82\u00a0procent 2030 skulle det ha ökat med 0,4\u00a0procentenheter om året.',
    );
    expect(arithmetic.map(({ formula, value }) => [formula.sv, value])).toEqual([
      ['(82 − 78) / 10 år', expect.closeTo(0.4, 9)],
      ['(80,3 − 78) / 5 år', expect.closeTo(0.46, 9)],
      ['0,46 / |0,4|', expect.closeTo(1.15, 9)],
    ]);
  });
  it.each([
    [78.38, 'on_track'],
    [78.37, 'acceleration_needed'],
    [78.24, 'acceleration_needed'],
    [78.23, 'limited_progress'],
    [78, 'limited_progress'],
    [77.9, 'moving_away'],
  ])('of 78 that is to be 82 in ten years says, at %p after one: %s', (newest, status) =>
    expect(target(upTo(newest)).status).toBe(status),
  );
  it('compares growth for what is counted, and lays that open', () => {
    const facts = { unit: 'ton', polarity: 'lower', baseline: { value: 1000, year: 2020 } } as const;
    const { status, arithmetic, reason } = target({ ...facts, targets: to(500), observations: yearly(2024, 800) });
    expect(status).toBe('acceleration_needed');
    expect(arithmetic[0]).toMatchObject({ value: expect.closeTo((0.5 ** 0.1 - 1) * 100, 9) });
    expect(arithmetic[0]?.formula.en).toBe('((500 / 1,000)^(1 / 10) − 1) × 100');
    expect(arithmetic[2]?.formula.sv).toBe('−(\u22125,43) / |\u22126,7|');
    expect(reason.sv).toContain('minskat med 5,43\u00a0procent om året');
  });
  it('is reached at the target, before its year too', () =>
    expect(target(upTo(82))).toMatchObject({ status: 'reached', arithmetic: [] }));
  it('is reached without a baseline: the value is enough', () =>
    expect(target({ ...upTo(82), baseline: null }).status).toBe('reached'));
  it('divides by nothing where the target was met in the base year', () => {
    expect(target({ targets: to(78) }).status).toBe('reached');
    const left = target({ targets: to(78), ...upTo(77) });
    expect(left.status).toBe('moving_away');
    expect(left.reason.sv).toContain(
      'Målvärdet 78\u00a0procent var redan uppfyllt 2020, men värdet är nu 77\u00a0procent',
    );
  });
  it('has none to speak of where none is set', () => expect(target({ targets: [] }).status).toBe('no_target'));
  it('goes by the target set last', () =>
    expect(target({ targets: [...to(79, 2030, '2025-01-01'), ...to(99)] }).status).toBe('reached'));

  describe('once the year has passed', () => {
    const over = (...values: (number | null)[]) =>
      target({ targets: to(82, 2023), observations: yearly(2021, ...values) });
    it('ended unreached where that year fell short, though a later year did not', () => {
      expect(over(79, 80, 81, 83).status).toBe('ended_unreached');
      expect(over(79, 80, 81).reason.sv).toContain(
        'värdet är 81\u00a0procent (2023), och målvärdet var 82\u00a0procent',
      );
    });
    it('is reached where that year was there, though a later one is not', () =>
      expect(over(79, 80, 82, 70).status).toBe('reached'));
    it('goes by the newest after it where that year is missing', () => {
      expect(over(79, 80, null, 81).status).toBe('ended_unreached');
      expect(over(79, 80, null, 82).status).toBe('reached');
    });
    it('cannot be told before that year is in, and is not called on track', () => {
      const { status, reason } = over(80, 81.9);
      expect(status).toBe('untold');
      expect(reason.sv).toContain('Målåret 2023 är slut, men dess sista värde har inte kommit.');
    });
    it('waits for the last quarter of the year', () => {
      const quarters = (...names: string[]) =>
        target({
          targets: to(82, 2023),
          frequency: 'quarter',
          observations: names.map((period) => ({ period, value: 80, preliminary: false })),
        }).status;
      expect([quarters('2023K3'), quarters('2023K3', '2023K4'), quarters('2023K3', '2024K1')]).toEqual([
        'untold',
        'ended_unreached',
        'ended_unreached',
      ]);
    });
  });

  describe('cannot be told', () => {
    it.each<[string, Partial<StatusFacts>, string]>([
      ['without a value', { observations: [] }, 'inget mätvärde att jämföra med målvärdet 82\u00a0procent 2030'],
      ['without a baseline', { baseline: null }, 'Utgångsvärde saknas'],
      [
        'without a value after the base year',
        { observations: yearly(2019, 77, 78) },
        'inget mätvärde efter utgångsåret 2020',
      ],
      ['where the newest is older than the baseline', { observations: yearly(2015, 99) }, 'det senaste är från 2015'],
      ['across a break', { breaks: [{ period: '2021', note: '' }] }, 'Serien bröts 2021'],
      [
        'where the series broke after the target was set',
        { breaks: [{ period: '2022', note: '' }], baseline: null },
        'gäller serien före brottet',
      ],
      [
        'where the target is no later than the baseline',
        { targets: to(82, 2026), baseline: { value: 78, year: 2026 }, observations: yearly(2027, 79) },
        'inte senare än utgångsåret 2026',
      ],
    ])('%s, and says so', (_, changes, words) => {
      const { status, reason } = target(changes);
      expect([status, reason.sv]).toEqual(['untold', expect.stringContaining(words)]);
    });
  });

  describe('without a polarity', () => {
    const level = (newest: number) =>
      target({
        polarity: 'none',
        unit: 'kvot',
        baseline: { value: 3, year: 2020 },
        targets: to(1),
        observations: yearly(2025, newest),
      });
    it('is reached near the level, from either side', () =>
      expect([level(1.1).status, level(0.9).status]).toEqual(['reached', 'reached']));
    it('counts what lies beyond the level as distance too', () => {
      expect(level(0.4).status).toBe('on_track');
      expect(level(-2).status).toBe('moving_away');
    });
    it('goes by how fast the distance shrinks', () => {
      const { status, reason, arithmetic } = level(2.3);
      expect(status).toBe('acceleration_needed');
      expect(reason.sv).toContain('Avståndet till målvärdet 1\u00a0kvot har krympt med 0,14\u00a0kvot om året');
      expect(arithmetic.map(({ formula }) => formula.sv)).toEqual([
        '(0 − 2) / 10 år',
        '(1,3 − 2) / 5 år',
        '−(\u22120,14) / |\u22120,2|',
      ]);
    });
  });
});
