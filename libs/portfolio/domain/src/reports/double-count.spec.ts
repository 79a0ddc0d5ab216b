import { doubleCounts } from './double-count';

const claim = (interventionId: string, actual: number | null) => ({
  interventionId,
  name: `Insats ${interventionId}`,
  actual,
});

describe('doubleCounts', () => {
  it('flags two interventions that report the same value, by name', () =>
    expect(doubleCounts([claim('a', 24), claim('b', 24), claim('c', 7)])).toEqual([
      {
        code: 'report.claimed-twice',
        elements: ['a', 'b'],
        value: 24,
        message: {
          sv: 'Insats a och Insats b har rapporterat samma värde. Kontrollera att ingen räknas två gånger.',
          en: 'Insats a and Insats b have reported the same value. Check that nobody is counted twice.',
        },
      },
    ]));
  it('tells of three at once', () =>
    expect(doubleCounts(['a', 'b', 'c'].map((id) => claim(id, 5)))[0]?.message.sv).toMatch(
      /^Insats a, Insats b och Insats c /,
    ));
  it('does not flag zero, nor what nobody has told', () =>
    expect(doubleCounts([claim('a', 0), claim('b', 0), claim('c', null), claim('d', null)])).toEqual([]));
  it('does not flag an intervention against itself', () =>
    expect(doubleCounts([claim('a', 3), claim('a', 3)])).toEqual([]));
});
