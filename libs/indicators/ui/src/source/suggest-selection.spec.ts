import type { SourceTable, SourceVariable } from '@rt/indicators/domain';
import { chosenOf, selectionOf, suggestSelection } from './suggest-selection';
import { sourceTable } from '../testing/sources';

const variable = (role: SourceVariable['role'], codes: string[], changes: Partial<SourceVariable> = {}) => ({
  code: role,
  label: role,
  role,
  optional: false,
  total: null,
  values: codes.map((code) => ({ code, label: code })),
  ...changes,
});
const suggested = (of: SourceVariable, service: SourceTable['service'] = 'scb') =>
  chosenOf(suggestSelection(sourceTable({ service, variables: [of] }), '20'), of.code);

describe('what to begin with in a table', () => {
  it('is the region’s own county and the country', () => {
    expect(suggested(variable('place', ['00', '01', '20', '2080']))).toEqual(['00', '20']);
    expect(suggested(variable('place', ['0000', '0001', '0020']), 'kolada')).toEqual(['0000', '0020']);
  });
  it('is every period, also those to come', () => expect(suggested(variable('time', ['2023', '2024']))).toBe('all'));
  it('is every sex', () => expect(suggested(variable('sex', ['1', '2', '1+2']))).toBe('all'));
  it('is the total of what else the table is divided by', () =>
    expect(suggested(variable('other', ['15-19', '20-24', 'tot'], { total: 'tot' }))).toEqual(['tot']));
  it('is the only value there is', () => expect(suggested(variable('content', ['A1']))).toEqual(['A1']));
  it('is nothing where a person has to choose', () =>
    expect(suggested(variable('other', ['15-19', '20-24']))).toEqual([]));
});

describe('selectionOf', () => {
  it('leaves out what nothing is chosen of', () => {
    const table = sourceTable({ variables: [variable('other', ['a', 'b']), variable('time', ['2024'])] });
    expect(selectionOf(table, ({ role }) => (role === 'time' ? 'all' : []))).toEqual({
      variables: [{ code: 'time', values: 'all' }],
    });
  });
});
