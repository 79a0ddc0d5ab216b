import type {
  Cell,
  Member,
  PortfolioFlows,
  PortfolioMatrix,
  PortfolioPlaces,
  PortfolioTimeline,
  PortfolioTree,
} from '@rt/portfolio/domain';
import { cellKey, streamKey } from '@rt/shared/ui/chart';
import { flowsView } from './flows-view';
import { matrixView } from './matrix-view';
import { placesView } from './places-view';
import { timelineView } from './timeline-view';
import { treeView } from './tree-view';
import type { TwinTable, ViewModel } from './view-model';

const WORDING = { language: 'sv', level: 'linked' } as const;
const member = (key: string, amount: number, name: string | null = null, code: string | null = null): Member => ({
  key,
  name,
  code,
  amount,
  interventions: 1,
});
const cell = (row: string, column: string, amount: number): Cell => ({ row, column, amount, interventions: 1 });
const total = { amount: 300, interventions: 2, concealed: 0 };

const labels = ({ picture }: ViewModel) =>
  picture?.(1000).marks.flatMap(({ opens }) => (opens ? [opens.label] : [])) ?? [];
const figures = ({ rows, heads }: TwinTable) =>
  rows.map((row) => row.filter((_, at) => heads[at]?.figure).map(({ value }) => value));

const flows: PortfolioFlows = {
  total,
  from: [member('erdf', 300)],
  via: [member('t1', 300, 'Klimat'), member('t2', 100, 'Kompetens')],
  to: [member('g1', 250, 'Fler jobb', '1.1'), member('~unallocated', 50)],
  first: [cell('erdf', 't2', 100), cell('erdf', 't1', 300)],
  second: [cell('t1', 'g1', 250), cell('t1', '~unallocated', 50), cell('t2', 'g1', 100)],
};

describe('the flow', () => {
  const view = flowsView({ from: 'fund', via: 'theme', to: 'goal' }, flows, WORDING);

  it('has the same figures in the picture as in the tables', () => {
    const rows = view.tables.flatMap((table) =>
      table.rows.map(([from, to, kronor]) => `${from?.text} → ${to?.text}: ${kronor?.text} kr`),
    );
    expect(
      labels(view)
        .filter((label) => label.includes('→'))
        .sort(),
    ).toEqual(rows.sort());
    expect(rows).toContain('Klimat → 1.1 Fler jobb: 250 kr');
  });
  it('says that an intervention in two themes is counted under both, and what the money is', () => {
    expect(view.notes[0]).toContain('tillsammans blir det 400 kr, men pengarna är 300 kr');
    expect(view.tables[0]?.foot.map(([name, , kronor]) => [name?.text, kronor?.value])).toEqual([
      ['Raderna tillsammans', 400],
      ['Pengarna, varje krona en gång', 300],
    ]);
  });
  it('leads from a band to the interventions in both its ends', () => {
    const drill = view.opens.get(streamKey(1, { from: 't1', to: 'g1' }));
    expect(drill).toEqual({ tema: 't1', mal: 'g1', malniva: 'linked' });
  });
});

describe('the heat map', () => {
  const matrix: PortfolioMatrix = {
    total,
    rows: [member('g1', 250, 'Fler jobb', '1.1'), member('~unallocated', 50)],
    columns: [member('k', 300, 'Kvinnor'), member('~none', 0)],
    cells: [cell('g1', 'k', 250), cell('~unallocated', 'k', 50)],
  };
  const view = matrixView({ rows: 'goal', columns: 'target_group' }, matrix, WORDING);

  it('has the same figures in the picture as in the table, and nothing where there is nothing', () => {
    expect(labels(view)).toEqual(['1.1 Fler jobb, Kvinnor: 250 kr', 'Ofördelat, Kvinnor: 50 kr']);
    expect(figures(view.tables[0]!)).toEqual([
      [250, undefined, 250, 1],
      [50, undefined, 50, 1],
    ]);
  });
  it('says nothing of double counting where nothing is counted twice', () => expect(view.notes).toEqual([]));
  it('leads from a cell to its interventions, unallocated as such', () =>
    expect(view.opens.get(cellKey({ row: '~unallocated', column: 'k' }))).toEqual({
      mal: '~unallocated',
      malgrupp: 'k',
    }));
});

describe('the areas', () => {
  const tree: PortfolioTree = {
    total,
    branches: [{ ...member('project', 300), parts: [member('erdf', 200), member('own', 100)] }],
  };

  it('have the same figures as the table', () => {
    const view = treeView({ by: 'kind', then: 'fund' }, tree, WORDING);
    expect(labels(view)).toEqual(['Projekt: 300 kr', 'Projekt, ERUF: 200 kr', 'Projekt, Egen finansiering: 100 kr']);
    expect(figures(view.tables[0]!)).toEqual([
      [200, 1],
      [100, 1],
    ]);
    expect(view.opens.get('project|own')).toEqual({ typ: 'project', fond: 'own' });
  });
  it('can be undivided', () => {
    const view = treeView({ by: 'kind' }, tree, WORDING);
    expect(figures(view.tables[0]!)).toEqual([[300, 1]]);
  });
});

describe('the time line', () => {
  const spans = [{ id: 'a', name: 'Jobbspåret', startsOn: '2025-01-01', endsOn: null, amount: 300 }];
  const timeline: PortfolioTimeline = { total, groups: [{ ...member('project', 300), interventions: 9, spans }] };
  const view = timelineView({ group: 'kind' }, timeline, '2026-01-01', WORDING);

  it('tells of each intervention what the table does, and leads to it', () => {
    expect(labels(view)).toEqual(['Jobbspåret, 2025-01-01 –, 300 kr']);
    expect(view.tables[0]?.rows[0]?.map(({ text }) => text)).toEqual(['Jobbspåret', '2025-01-01', '', '300']);
    expect(view.opens.get('0|a')).toEqual({ id: 'a' });
  });
  it('says that it does not show all', () => expect(view.notes[0]).toContain('Summorna gäller alla'));
});

describe('the list of municipalities', () => {
  it('tells how far the money has come', () => {
    const place = { ...member('2080', 300), confirmed: 250, proposed: 0, unallocated: 50 };
    const places: PortfolioPlaces = { total, places: [place] };
    const view = placesView(places, WORDING);
    expect(figures(view.tables[0]!)).toEqual([[300, 250, 0, 50, 1]]);
    expect(labels(view)).toEqual(['Falun, bekräftat till mål: 250 kr', 'Falun, ofördelat: 50 kr']);
    expect(view.opens.get('2080|unallocated')).toEqual({ kommun: '2080', mal: '~unallocated' });
  });
});
