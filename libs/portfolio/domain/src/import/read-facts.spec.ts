import type { Cell } from '@rt/shared/domain';
import type { InterventionImportKey } from './intervention-import-fields';
import { plan, REFERENCES, sheetOf, stored } from './intervention-import-fixture';
import { planInterventionImport } from './plan-intervention-import';

const read = (key: InterventionImportKey, cell: Cell, current = stored('a', 'Unga in')) => {
  const [row] = plan(sheetOf(['name', key], ['Unga in', cell]), [current]);
  return row?.issues.length
    ? row.issues.map(({ code, cell: at }) => `${code.split('.')[1]} ${at}`)
    : row?.outcome?.input;
};

describe('readFacts', () => {
  it.each<[InterventionImportKey, Cell, object]>([
    ['theme', '1; Kompetens, arbete', { codes: ['t1', 't2'] }],
    ['theme', 'kompetens, arbete', { codes: ['t2'] }],
    ['theme', 1, { codes: ['t1'] }],
    ['theme', '1, 2', { codes: ['t1', 't2'] }],
    ['theme', '1 Näringsliv och innovation', { codes: ['t1'] }],
    ['theme', null, { codes: [] }],
    ['municipalities', 'Falun; Borlänge', { municipalities: ['2080', '2081'] }],
    ['municipalities', 'Falu kommun, Mora', { municipalities: ['2062', '2080'] }],
    ['municipalities', 2080, { municipalities: ['2080'] }],
    ['municipalities', 'Hela länet', { municipalities: [] }],
    ['actionPlan', 'KLIMATPLANEN', { actionPlanId: 'p2' }],
    ['actionPlan', null, { actionPlanId: null }],
    ['manager', 'Anna@Region.example', { managerId: 'a1' }],
    ['manager', 'Anna Berg', { managerId: 'a1' }],
    ['secret', 'Ja', { secret: true }],
    ['secret', false, { secret: false }],
    ['equality', 'Huvudsyfte', { horizontal: [{ criterion: 'equality', answer: 'main', comment: null }] }],
    ['equality', 'delvis: så här', { horizontal: [{ criterion: 'equality', answer: 'part', comment: 'så här' }] }],
  ])('reads %s of %p', (key, cell, input) => expect(read(key, cell)).toMatchObject(input));

  it.each<[InterventionImportKey, Cell, string[]]>([
    ['theme', '9; 1; 8', ['code-unknown B2', 'code-unknown B2']],
    ['theme', 'Miljö', ['code-retired B2']],
    ['theme', 'Rymden', ['code-not-yet B2']],
    ['target_group', 'Unga', ['code-ambiguous B2']],
    ['theme', { error: '#N/A' }, ['formula-error B2']],
    ['theme', { date: '2026-01-02' }, ['code-became-date B2']],
    ['municipalities', 'Gävle', ['municipality-outside B2']],
    ['municipalities', 'Fallun', ['municipality-unknown B2']],
    ['actionPlan', 'Planen', ['plan-unknown B2']],
    ['manager', 'Kim Ek', ['manager-ambiguous B2']],
    ['manager', 'ny@region.example', ['manager-unknown B2']],
    ['secret', 'kanske', ['secret-unknown B2']],
    ['equality', 'ja', ['grade-unknown B2']],
    ['equality', `nej: ${'x'.repeat(1001)}`, ['comment-too-long B2']],
  ])('refuses %s of %p', (key, cell, issues) => expect(read(key, cell)).toEqual(issues));

  it('keeps a code that has ended where it already is', () =>
    expect(read('theme', '3; 1', stored('a', 'Unga in', { codes: ['t3'] }))).toMatchObject({ codes: ['t1', 't3'] }));
  it('leaves codes of lists without a column as they are', () =>
    expect(read('theme', '1', stored('a', 'Unga in', { codes: ['t2', 'pm'] }))).toMatchObject({ codes: ['pm', 't1'] }));
  it('never makes a secret public by an empty cell', () =>
    expect(read('secret', null, stored('a', 'Unga in', { secret: true }))).toHaveProperty('secret', undefined));
  it('keeps the comment of an answer that is the same', () => {
    const horizontal = [{ criterion: 'equality', answer: 'part', comment: 'så' } as const];
    expect(read('equality', 'delvis', stored('a', 'Unga in', { horizontal }))).toMatchObject({ horizontal });
    expect(read('equality', 'nej', stored('a', 'Unga in', { horizontal }))).toMatchObject({
      horizontal: [{ comment: null }],
    });
  });
  it('lets one who imports only their own name themself, and nobody else', () => {
    const own = { ...REFERENCES, soleManager: 'a1' };
    const rows = planInterventionImport(
      sheetOf(['name', 'manager'], ['Ett spår', 'Anna Berg'], ['Två spår', 'Kim Ek']),
      [],
      own,
    );
    expect(rows.map(({ issues }) => issues[0]?.code)).toEqual([undefined, 'intervention-import.manager-other']);
  });
  it('tells no one’s address to somebody who may not know it', () => {
    const [row] = plan(sheetOf(['name', 'manager'], ['Unga in', 'anna@region.exempel']));
    expect(JSON.stringify(row?.issues)).not.toContain('region.example');
  });
});
