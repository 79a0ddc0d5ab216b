import { moneyCell, reportFacts } from '../../testing/src';
import { REFERENCE_KEY } from '../text/rich-text-limits';
import { figuresOf, tablesOf } from './figures-of';

const value = (facts: Parameters<typeof reportFacts>[0], key: string) =>
  figuresOf(reportFacts(facts)).find((figure) => figure.key === key)?.value;
const secret = moneyCell({ decided: 70_000, interventions: 1, secret: 1 });

describe('the figures of a year', () => {
  it('have keys that a text can hold, each of its own, and lead to a page', () => {
    const figures = figuresOf(reportFacts({}));
    const keys = figures.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !REFERENCE_KEY.test(key))).toEqual([]);
    for (const { source, label } of figures) {
      expect(source.path).toMatch(/^\/[a-z]/);
      expect(Object.values(label).every(Boolean)).toBe(true);
    }
  });

  it('are the same whatever year has nothing in it: a text of last year finds them', () =>
    expect(figuresOf(reportFacts({})).map(({ key }) => key)).toEqual(
      figuresOf(reportFacts({ money: { all: moneyCell({ decided: 5, interventions: 1 }) } })).map(({ key }) => key),
    ));

  it('are shares of nothing nowhere', () => expect(value({}, 'goals.followed-share')).toBeNull());

  it('withhold what a secret intervention gets, by itself and as a share of the whole', () => {
    const funds = [{ ...secret, fund: 'erdf' as const }, { ...moneyCell({ decided: 30_000, interventions: 2 }), fund: 'own' as const }]; // prettier-ignore
    const money = { appropriation: { ...secret, projects: 1 }, all: moneyCell({ decided: 100_000, interventions: 3, secret: 1 }), funds }; // prettier-ignore
    expect(value({ money }, 'appropriation.decided')).toBeNull();
    expect(value({ money }, 'funds.erdf')).toBeNull();
    expect(value({ money }, 'funds.own')).toBeNull();
    expect(value({ money }, 'money.decided')).toBe(100_000);
  });
});

describe('the tables of a year', () => {
  it('are those with rows, each with a cell a column', () => {
    expect(tablesOf(reportFacts({}))).toEqual([]);
    const forms = [
      { ...moneyCell({ decided: 10, paid: 5, interventions: 1 }), name: 'Projektmedel', several: false },
      { ...moneyCell({ decided: 20, interventions: 2 }), name: null, several: true },
    ];
    const appropriation = { ...moneyCell({ decided: 30, paid: 5, interventions: 3 }), projects: 1 };
    const all = moneyCell({ decided: 30, interventions: 3 });
    const tables = tablesOf(reportFacts({ money: { forms, appropriation, all } }));
    expect(tables.map(({ key }) => key)).toEqual(['appropriation.forms', 'horizontal.answers']);
    for (const { columns, rows } of tables) for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(tables[0]?.rows).toEqual([
      ['Projektmedel', 1, 10, 5],
      ['Flera stödtyper', 2, 20, null],
      ['Summa', 3, 30, 5],
    ]);
  });

  it('show no row that tells what is secret', () => {
    const forms = [{ ...secret, name: 'Företagsstöd', several: false }];
    const money = { forms, appropriation: { ...secret, projects: 0 } };
    expect(JSON.stringify(tablesOf(reportFacts({ money })))).not.toContain('70000');
  });
});
