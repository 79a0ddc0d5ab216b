import fc from 'fast-check';
import type { ImportDecisions } from '@rt/shared/domain';
import type { ImportSources } from './import-sources';
import { NO_SOURCES } from './import-sources';
import { carriedOut, REFERENCES, sheetOf, stored } from './intervention-import-fixture';
import { planInterventionImport } from './plan-intervention-import';
import { holds } from './reconcile';

/** One intervention, three words on who carries it out: the last file's, the register's and this file's. */
function between(base: string | null, ours: string | null, theirs: string | null, decisions: ImportDecisions = {}) {
  const current = [stored('i1', 'Unga in', { reference: 'N1', organisation: ours })];
  const said = { name: 'Unga in', reference: 'N1', kind: 'projekt', ...(base === null ? {} : { organisation: base }) };
  const sources: ImportSources = { ...NO_SOURCES, said: new Map([['i1', said]]), decisions };
  const sheet = sheetOf(['reference', 'name', 'organisation'], ['N1', 'Unga in', theirs]);
  const [row] = planInterventionImport(sheet, current, REFERENCES, sources);
  const [after] = carriedOut(row ? [row] : [], current);
  return { row, after: after?.organisation ?? null };
}
const TAKE: ImportDecisions = { cells: { i1: { organisation: 'take' } } };

describe('a field that the last file, the register and this file speak of', () => {
  it.each([
    ['Leksand', 'Leksand', 'Leksand', 'unchanged', 'Leksand'],
    ['Leksand', 'Leksand', 'Falun', 'changed', 'Falun'],
    ['Leksand', 'Leksand', null, 'changed', null],
    ['Leksand', 'Rättvik', 'Leksand', 'unchanged', 'Rättvik'],
    ['Leksand', 'Rättvik', 'Rättvik', 'unchanged', 'Rättvik'],
    ['Leksand', 'Rättvik', 'Falun', 'conflicting', 'Rättvik'],
    ['Leksand', null, 'Falun', 'conflicting', null],
    ['Leksand', 'Rättvik', null, 'conflicting', 'Rättvik'],
    [null, 'Rättvik', 'Falun', 'conflicting', 'Rättvik'],
  ])('%p, %p and %p: %s, and %p stands', (base, ours, theirs, state, stands) => {
    const { row, after } = between(base, ours, theirs);
    expect([row?.state, after]).toEqual([state, stands]);
  });
  it('takes the file’s value where a person says so, for the cell or for all', () => {
    expect(between('Leksand', 'Rättvik', 'Falun', TAKE).after).toBe('Falun');
    expect(between('Leksand', 'Rättvik', 'Falun', { all: 'take' }).after).toBe('Falun');
    expect(between('Leksand', 'Rättvik', 'Falun', { ...TAKE, all: 'keep' }).after).toBe('Falun');
  });
  it('says that it stands because the file says what it did', () =>
    expect(between('Leksand', 'Rättvik', 'Leksand').row?.notes.map(({ sv }) => sv)).toEqual([
      'Organisation: ändrat här sedan sist, och filen säger som förut. Det som står här behålls.',
    ]));
  it('keeps what the file asked for, whatever was decided, for the next file to be held against', () =>
    expect(between('Leksand', 'Rättvik', 'Falun').row?.asked?.input.organisation).toBe('Falun'));
  it('is never changed by an import that nobody has decided of, where a person has changed it', () => {
    const word = fc.constantFrom('Leksand', 'Rättvik', 'Falun', null);
    fc.assert(
      fc.property(word, word, word, (base, ours, theirs) => {
        fc.pre(base !== ours);
        expect(between(base, ours, theirs).after).toBe(ours);
      }),
    );
  });
});

describe('holds', () => {
  it('knows goals in all their columns, and nothing else by half its name', () => {
    expect(['goals', 'goal1', 'share5'].every((column) => holds(column, 'goals'))).toBe(true);
    expect([holds('mechanism', 'goals'), holds('erdf_2025', 'erdf'), holds('erdf', 'erdf')]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
