import { goal, goalSheet, plan } from './goal-import-fixture';

const codes = (rows: ReturnType<typeof plan>) => rows.map((row) => row.issues[0]?.code ?? row.outcome?.parent ?? 'top');

describe('findParents', () => {
  it('reads the numbering, also across a missing step', () =>
    expect(codes(plan(goalSheet(['code', 'wording'], ['2', 'Två'.padEnd(5, '!')], ['2.1.4', 'Fyra!'])))).toEqual([
      'top',
      'row:2',
    ]));
  it('lets a column of its own go before the numbering', () =>
    expect(
      codes(
        plan(
          goalSheet(
            ['code', 'parent', 'wording'],
            ['1', null, 'Ett mål'],
            ['2', null, 'Två mål'],
            ['1.1', '2', 'Tre mål'],
          ),
        ),
      ),
    ).toEqual(['top', 'top', 'row:3']));
  it('finds a parent by its wording, also in the strategy', () =>
    expect(
      codes(plan(goalSheet(['parent', 'wording'], ['Rent vatten', 'Renare sjöar']), [goal('a', 'Rent vatten')])),
    ).toEqual(['a']));
  it('reads the order of levels where nothing else tells', () =>
    expect(
      codes(
        plan(
          goalSheet(
            ['level', 'wording'],
            ['Övergripande mål', 'Ett mål'],
            ['Delmål', 'Två mål'],
            ['Delmål', 'Tre mål'],
          ),
        ),
      ),
    ).toEqual(['top', 'row:2', 'row:2']));
  it('reads indentation', () =>
    expect(
      codes(plan(goalSheet(['wording'], ['Ett mål'], ['   Två mål'], ['      Tre mål'], ['   Fyra mål']))),
    ).toEqual(['top', 'row:2', 'row:3', 'row:2']));
  it('does not move a goal that exists because of the order in the file', () => {
    const current = [goal('a', 'Ett mål'), goal('b', 'Två mål', { level: 'sub_goal' })];
    expect(
      codes(plan(goalSheet(['level', 'wording'], ['Övergripande mål', 'Ett mål'], ['Delmål', 'Två mål']), current)),
    ).toEqual(['top', 'top']);
  });
  it('refuses a parent nobody knows', () =>
    expect(codes(plan(goalSheet(['parent', 'wording'], ['9', 'Ett mål'])))).toEqual(['goal-import.parent-unknown']));
});

describe('settleTree', () => {
  it('refuses what stands under a refused row, all the way down', () =>
    expect(
      codes(
        plan(goalSheet(['code', 'wording'], ['1', 'x'], ['1.1', 'Två mål'], ['1.1.1', 'Tre mål'], ['2', 'Fyra mål'])),
      ),
    ).toEqual(['goal-import.wording-short', 'goal-import.parent-refused', 'goal-import.parent-refused', 'top']));
  it('does not refuse what stands under a goal that exists, though its row is refused', () =>
    expect(
      codes(
        plan(goalSheet(['code', 'wording'], ['1', 'x'], ['1.1', 'Två mål']), [goal('a', 'Ett mål', { code: '1' })]),
      ),
    ).toEqual(['goal-import.wording-short', 'a']));
  it('refuses a ring, but not what hangs under it', () =>
    expect(
      codes(
        plan(
          goalSheet(['code', 'parent', 'wording'], ['A', 'B', 'Ett mål'], ['B', 'A', 'Två mål'], ['C', 'C', 'Tre mål']),
        ),
      ),
    ).toEqual(['goal-import.cycle', 'goal-import.cycle', 'goal-import.cycle']));
  it('refuses a level that may not stand there', () =>
    expect(
      codes(plan(goalSheet(['level', 'code', 'wording'], ['Delmål', '1', 'Ett mål'], ['Vision', '1.1', 'Två mål']))),
    ).toEqual(['top', 'goal-import.level-misplaced']));
  it('refuses a new level that the goals already under it cannot stand under', () => {
    const current = [goal('a', 'Ett mål', { code: '1' }), goal('b', 'Två mål', { parentId: 'a', level: 'priority' })];
    expect(codes(plan(goalSheet(['level', 'code', 'wording'], ['Prioritering', '1', 'Ett mål']), current))).toEqual([
      'goal-import.level-above-others',
    ]);
  });
  it('settles 10 000 goals in one deep chain within seconds', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => [
      'Delmål',
      `A${at}`,
      at === 0 ? null : `A${at - 1}`,
      `Mål ${at}`,
    ]);
    const start = performance.now();
    expect(plan(goalSheet(['level', 'code', 'parent', 'wording'], ...rows))).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
