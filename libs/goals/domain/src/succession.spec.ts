import fc from 'fast-check';
import { successionOf, type SuccessionGoal } from './succession';

const goal = (id: string, lineageId: string, wording = lineageId): SuccessionGoal => ({ id, lineageId, wording });
const kinds = (list: ReturnType<typeof successionOf>) => list.map(({ kind }) => kind);

describe('the mapping between two versions', () => {
  it('calls a goal kept while its wording is the same, and reworded when it is not', () => {
    const older = [goal('a1', 'a'), goal('b1', 'b', 'Fler i arbete')];
    const newer = [goal('a2', 'a'), goal('b2', 'b', 'Fler unga i arbete')];
    expect(kinds(successionOf(older, newer, []))).toEqual(['kept', 'reworded']);
  });

  it('puts what was dropped last', () => {
    const list = successionOf([goal('a1', 'a'), goal('b1', 'b')], [goal('c2', 'c'), goal('b2', 'b')], []);
    expect(list.map(({ kind, fromGoalId, toGoalId }) => [kind, fromGoalId, toGoalId])).toEqual([
      ['new', null, 'c2'],
      ['kept', 'b1', 'b2'],
      ['dropped', 'a1', null],
    ]);
  });

  it('does not call a goal dropped, or its parts new, when it is recorded as split', () => {
    const newer = [goal('b2', 'b'), goal('c2', 'c')];
    const recorded = newer.map(({ id }) => ({ fromGoalId: 'a1', toGoalId: id, kind: 'split' as const }));
    expect(kinds(successionOf([goal('a1', 'a')], newer, recorded))).toEqual(['split', 'split']);
  });

  it('lists a merger once for every goal that went into it', () => {
    const older = [goal('a1', 'a'), goal('b1', 'b')];
    const recorded = [{ fromGoalId: 'b1', toGoalId: 'a2', kind: 'merged' as const }];
    const list = successionOf(older, [goal('a2', 'a', 'Både och')], recorded);
    expect(list.map(({ kind, fromGoalId }) => [kind, fromGoalId])).toEqual([
      ['reworded', 'a1'],
      ['merged', 'b1'],
    ]);
  });

  it('accounts for every goal of both versions', () => {
    const goals = (suffix: string) =>
      fc.uniqueArray(fc.integer({ min: 0, max: 12 })).map((ids) => ids.map((id) => goal(`${id}${suffix}`, `${id}`)));
    fc.assert(
      fc.property(goals('-1'), goals('-2'), (older, newer) => {
        const list = successionOf(older, newer, []);
        expect(new Set(list.map(({ fromGoalId }) => fromGoalId).filter(Boolean)).size).toBe(older.length);
        expect(list.map(({ toGoalId }) => toGoalId).filter(Boolean)).toEqual(newer.map(({ id }) => id));
      }),
    );
  });
});
