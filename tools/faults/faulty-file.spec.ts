import { faultKinds } from './fault-kinds';
import { faultyFile } from './faulty-file';
import { asCsv } from './write-file';

describe('faultyFile', () => {
  it('is the same for the same seed, and another for another', () => {
    const text = (seed: number) => asCsv(faultyFile({ format: 'csv', seed }));
    expect(text(7)).toBe(text(7));
    expect(text(8)).not.toBe(text(7));
  });
  it.each(['csv', 'xlsx'] as const)('has 2 000 rows and every kind of fault, at least 60 of them, in %s', (format) => {
    const { rows, faults, right } = faultyFile({ format });
    const kinds = faultKinds(format).map(({ name }) => name);
    expect(rows).toHaveLength(2000);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds.length).toBeGreaterThanOrEqual(60);
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(kinds));
    const wrong = new Set(faults.map(({ row }) => row));
    expect(right.filter(({ row }) => wrong.has(row))).toEqual([]);
    expect(right.length + wrong.size).toBe(2000);
  });
  it('does not promise more faults than there is room for', () =>
    expect(() => faultyFile({ format: 'csv', rows: 10 })).toThrow(RangeError));
});
