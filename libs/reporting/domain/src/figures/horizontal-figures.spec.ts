import type { CriterionFacts, MoneyReportFacts } from '../report/money-facts';
import { horizontalFigures, horizontalTables } from './horizontal-figures';

const facts = (interventions: number, answers: CriterionFacts['answers']) =>
  ({ all: { interventions }, criteria: [{ criterion: 'equality', answers }] }) as unknown as MoneyReportFacts;

describe('what interventions answer to the horizontal criteria', () => {
  const asked = facts(8, { main: 1, part: 2, none: 1, not_relevant: 1 });

  it('is a share of all interventions of the year, also of those that have not answered', () =>
    expect(horizontalFigures(asked, 2026).map(({ key, value }) => [key, value])).toEqual([
      ['horizontal.equality', 37.5],
      ['horizontal.equality.unanswered', 3],
    ]));

  it('leads to the interventions that are counted', () =>
    expect(horizontalFigures(asked, 2026).map(({ source }) => source.path)).toEqual([
      '/insatser?ar=2026&jamstalldhet=contributes',
      '/insatser?ar=2026&jamstalldhet=~none',
    ]));

  it('has no share where there are no interventions, and no rows in its table', () => {
    const [share] = horizontalFigures(facts(0, {}), 2026);
    expect(share?.value).toBeNull();
    expect(horizontalTables(facts(0, {}), 2026)[0]?.rows).toEqual([]);
  });

  it('has a column for each answer and one for none', () =>
    expect(horizontalTables(asked, 2026)[0]?.rows).toEqual([['Jämställdhet', 1, 2, 1, 1, 3]]));
});
