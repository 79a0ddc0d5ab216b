import { StatisticsProblem } from '../statistics-problem';
import { askedOf, narrow, readSelection } from './selection';
import type { SourceTable, SourceVariable } from './source-table';

const variable = (code: string, values: string[], optional = false): SourceVariable => ({
  code,
  label: code.toLowerCase(),
  role: 'other',
  optional,
  total: null,
  values: values.map((value) => ({ code: value, label: value })),
});
const table = {
  variables: [variable('Region', ['00', '20']), variable('Alder', ['1', '2'], true), variable('Tid', ['2023', '2024'])],
} as SourceTable;

describe('readSelection', () => {
  it('reads lists of values, and all of them', () => {
    const selection = {
      variables: [
        { code: 'Region', values: ['20'] },
        { code: 'Tid', values: 'all' },
      ],
    };
    expect(readSelection(selection)).toEqual(selection);
  });
  it.each([
    null,
    {},
    { variables: {} },
    { variables: [{ code: '', values: 'all' }] },
    { variables: [{ code: 'a', values: 'some' }] },
  ])('does not read %j', (value) => expect(() => readSelection(value)).toThrow(StatisticsProblem));
  it('takes no more values than a variable can have', () =>
    expect(() => readSelection({ variables: [{ code: 'a', values: Array(10_001).fill('1') }] })).toThrow(/at most/));
});

describe('narrow', () => {
  it('fetches one value where the choice uses one, and leaves the rest', () =>
    expect(
      narrow(
        {
          variables: [
            { code: 'Alder', values: 'all' },
            { code: 'Tid', values: 'all' },
          ],
        },
        { fixed: [{ dimension: 'Alder', value: '2' }], places: ['20'], sexes: ['total'] },
      ),
    ).toEqual({
      variables: [
        { code: 'Alder', values: ['2'] },
        { code: 'Tid', values: 'all' },
      ],
    }));
});

describe('askedOf', () => {
  it('writes out what all means today, in the order of the table, each value once', () => {
    const asked = askedOf(table, {
      variables: [
        { code: 'Tid', values: 'all' },
        { code: 'Region', values: ['20', '00', '20'] },
      ],
    });
    expect(asked).toEqual({
      variables: [
        { code: 'Region', values: ['00', '20'] },
        { code: 'Tid', values: ['2023', '2024'] },
      ],
      vanished: [],
      missing: [],
    });
  });
  it('tells which codes are gone and which variable has nothing left', () => {
    const asked = askedOf(table, {
      variables: [
        { code: 'Region', values: ['1917'] },
        { code: 'Sektor', values: 'all' },
        { code: 'Tid', values: 'all' },
      ],
    });
    expect(asked.vanished).toEqual(['Region: 1917', 'Sektor']);
    expect(asked.missing).toEqual(['region']);
  });
});
