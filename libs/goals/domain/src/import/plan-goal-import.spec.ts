import type { Cell } from '@rt/shared/domain';
import fc from 'fast-check';
import { mayStandUnder } from '../level';
import { carriedOut, goal, goalSheet, NOTHING, plan } from './goal-import-fixture';

const states = (rows: ReturnType<typeof plan>) => rows.map((row) => row.state);

describe('planGoalImport', () => {
  it('adds goals with what the file says of them', () => {
    const [row] = plan(
      goalSheet(
        ['level', 'code', 'wording', 'targetValue', 'targetYear'],
        ['Delmål', 2.3, 'Fler i arbete', '82,5', 2030],
      ),
    );
    expect(row).toMatchObject({ state: 'added', row: 2, title: '2.3 Fler i arbete' });
    expect(row?.outcome).toMatchObject({
      level: 'sub_goal',
      code: '2.3',
      formulation: { targetValue: 82.5, targetYear: 2030 },
    });
  });
  it('changes the goal with the same code and shows before and after', () => {
    const current = [goal('a', 'Fler i arbete', { code: '1' })];
    expect(plan(goalSheet(['code', 'wording'], ['1.', 'Fler unga i arbete']), current)[0]).toMatchObject({
      state: 'changed',
      changes: [
        { field: { sv: 'Kod' }, before: '1', after: '1.' },
        { field: { sv: 'Mål' }, before: 'Fler i arbete', after: 'Fler unga i arbete' },
      ],
    });
  });
  it('leaves alone what the file has no column for, and empties what it has an empty cell for', () => {
    const current = [goal('a', 'Fler i arbete', { formulation: { ...NOTHING, unit: 'procent', measure: 'Andel' } })];
    const [row] = plan(goalSheet(['wording', 'unit'], ['Fler i arbete', null]), current);
    expect(row?.outcome?.formulation).toMatchObject({ unit: null, measure: 'Andel' });
  });
  it('does not empty the level of a goal, nor move it to the top, for an empty cell', () => {
    const current = [goal('a', 'Ovan'), goal('b', 'Under', { parentId: 'a', level: 'sub_goal' })];
    expect(states(plan(goalSheet(['level', 'parent', 'wording'], [null, null, 'Under']), current))).toEqual([
      'unchanged',
    ]);
  });
  it('gives a new goal without a level the one below its parent, and says so', () => {
    const [, row] = plan(goalSheet(['code', 'wording'], ['1', 'Ovan'], ['1.1', 'Under']));
    expect(row).toMatchObject({ outcome: { level: 'sub_goal', parent: 'row:2' } });
    expect(row?.notes).toHaveLength(1);
  });
  it('names the cell of what it refuses and takes the rest', () => {
    const rows = plan(goalSheet(['wording', 'targetYear'], ['Fler i arbete', 'snart'], ['Rent vatten', 2030]));
    expect(states(rows)).toEqual(['refused', 'added']);
    expect(rows[0]?.issues).toMatchObject([{ row: 2, cell: 'B2', column: 'targetYear', code: 'import.not-a-year' }]);
  });
});

const WORDINGS = ['Fler i arbete', 'Rent vatten', 'Bättre hälsa', 'Kortare restid', 'x', ''];
const cells = fc.tuple(
  fc.constantFrom<Cell[]>('Vision', 'Övergripande mål', 'Delmål', 'Prioritering', 'Okänd', null),
  fc.constantFrom<Cell[]>('1', '1.1', '1.1.1', '2', '2.1', 'A', null, { date: '2026-02-01' }),
  fc.constantFrom<Cell[]>('1', '1.1', '2', 'Rent vatten', 'Saknas', null, null),
  fc.constantFrom<Cell[]>(...WORDINGS),
  fc.constantFrom<Cell[]>(80, '82,5', '5.000', { error: '#REF!' }, null),
);
const sheets = fc
  .tuple(fc.array(cells, { maxLength: 12 }), fc.boolean())
  .map(([rows, withParent]) =>
    withParent
      ? goalSheet(['level', 'code', 'parent', 'wording', 'targetValue'], ...rows)
      : goalSheet(
          ['level', 'code', 'wording', 'targetValue'],
          ...rows.map(([level, code, , ...rest]) => [level, code, ...rest]),
        ),
  );

describe('planGoalImport, of any file', () => {
  const both = fc.tuple(sheets, sheets);
  const stored = (sheet: ReturnType<typeof goalSheet>) => carriedOut(plan(sheet), []);

  it('finds only unchanged rows when the same file is imported twice', () =>
    fc.assert(
      fc.property(both, ([before, sheet]) => {
        const current = stored(before).map((one) => rename(one));
        const first = plan(sheet, current);
        const second = plan(sheet, carriedOut(first, current));
        for (const [at, row] of second.entries())
          if (first[at]?.state !== 'refused') expect([row.state, row.changes]).toEqual(['unchanged', []]);
      }),
      { numRuns: 500 },
    ));
  it('changes nothing for refused rows', () =>
    fc.assert(
      fc.property(both, ([before, sheet]) => {
        const current = stored(before).map((one) => rename(one));
        for (const row of plan(sheet, current)) expect(row.outcome === null).toBe(row.state === 'refused');
      }),
    ));
  it('always leaves a tree with its levels in order', () =>
    fc.assert(
      fc.property(both, ([before, sheet]) => {
        const current = stored(before).map((one) => rename(one));
        const after = new Map(carriedOut(plan(sheet, current), current).map((one) => [one.id, one]));
        for (const one of after.values()) {
          const parent = one.parentId === null ? null : after.get(one.parentId);
          expect(parent).toBeDefined();
          expect(mayStandUnder(one.level, parent?.level ?? null)).toBe(true);
          expect(depthOf(one, after)).toBeLessThanOrEqual(after.size);
        }
      }),
      { numRuns: 500 },
    ));
});

/** Goals that are stored have ids of their own, unlike the places of rows. */
const rename = (one: ReturnType<typeof goal>) => ({
  ...one,
  id: `goal ${one.id}`,
  parentId: one.parentId && `goal ${one.parentId}`,
});

function depthOf(one: ReturnType<typeof goal>, all: Map<string, ReturnType<typeof goal>>): number {
  let depth = 1;
  for (let at = one.parentId; at && depth <= all.size; at = all.get(at)?.parentId ?? null) depth += 1;
  return depth;
}
