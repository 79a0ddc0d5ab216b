import type { ImportDecisions, PreviewRow } from '@rt/shared/domain';
import {
  cellDecision,
  undecidedCells,
  vanishedDecision,
  withAll,
  withAllVanished,
  withCell,
  withVanished,
} from './import-decide';

const DECIDED: ImportDecisions = { cells: { a: { name: 'take' } }, vanished: { b: { do: 'remove' } } };
const conflict = (key: string) => ({
  key,
  field: { sv: key, en: key },
  base: null,
  ours: 'x',
  theirs: 'y',
  changed: null,
  decision: null,
});
const ROWS = [{ id: 'a', conflicts: [conflict('name'), conflict('kind')] }, { id: 'b' }] as unknown as PreviewRow[];

describe('decisions about a file', () => {
  it('are the cell’s own before the one for all', () => {
    expect(cellDecision({ ...DECIDED, all: 'keep' }, 'a', 'name')).toBe('take');
    expect(cellDecision({ ...DECIDED, all: 'keep' }, 'a', 'kind')).toBe('keep');
    expect(cellDecision(DECIDED, 'a', 'kind')).toBeNull();
  });
  it('leave alone what nobody has decided to end or remove', () =>
    expect([vanishedDecision(DECIDED, 'b'), vanishedDecision(DECIDED, 'c')]).toEqual([
      { do: 'remove' },
      { do: 'leave' },
    ]));
  it('are added to without losing those before', () => {
    expect(withCell(DECIDED, 'a', 'kind', 'keep').cells).toEqual({ a: { name: 'take', kind: 'keep' } });
    expect(withVanished(DECIDED, 'c', { do: 'leave' }).vanished).toEqual({ b: { do: 'remove' }, c: { do: 'leave' } });
  });
  it('give way, cell by cell, to a decision for all, which says nothing of what has vanished', () =>
    expect(withAll(DECIDED, 'keep')).toEqual({ all: 'keep', vanished: { b: { do: 'remove' } } }));
  it('for all that has vanished stand where one has none of its own, and take the place of those that were', () => {
    const all = withAllVanished(DECIDED, { do: 'end', on: '2026-06-30' });
    expect(all).toEqual({ cells: DECIDED.cells, allVanished: { do: 'end', on: '2026-06-30' } });
    expect(vanishedDecision(all, 'b')).toEqual({ do: 'end', on: '2026-06-30' });
    const one = withVanished(all, 'b', { do: 'leave' });
    expect([vanishedDecision(one, 'b'), vanishedDecision(one, 'c')].map(({ do: what }) => what)).toEqual([
      'leave',
      'end',
    ]);
    expect(withAll(all, 'take')).toEqual({ all: 'take', allVanished: all.allVanished });
  });
  it('count the cells that are left', () => {
    expect(undecidedCells(ROWS, DECIDED)).toBe(1);
    expect(undecidedCells(ROWS, {})).toBe(2);
    expect(undecidedCells(ROWS, { all: 'take' })).toBe(0);
  });
});
