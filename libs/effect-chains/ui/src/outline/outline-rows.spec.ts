import { checkChain } from '@rt/effect-chains/domain';
import { arrow, box, chainFixture } from '../testing/live-fixture';
import { outlineColumns } from './outline-rows';

const chain = chainFixture({
  nodes: [
    box('b', 'activity', { y: 200, x: 0 }),
    box('a', 'activity', { y: 100, x: 0, interventionIds: ['i', 'j'] }),
    box('g', 'goal', { goalLineageId: 'l', groupId: 'x' }),
  ],
  edges: [arrow('ag')],
  groups: [{ id: 'x', name: 'Ungdomar', version: 1 }],
  references: {
    goals: [{ id: '1', lineageId: 'l', code: '2.3', wording: 'Arbete' }],
    indicators: [],
    interventions: ['i', 'j'].map((id) => ({ id, name: id, amount: 500, confirmedLineageIds: [] })),
  },
});
const columns = outlineColumns(chain, checkChain(chain));
const rows = columns.flatMap((column) => column.rows);
const row = (id: string) => rows.find(({ node }) => node.id === id);

describe('the rows of the outline', () => {
  it('stand column by column, from above as they lie on the canvas', () =>
    expect(rows.map(({ node }) => node.id).join('')).toBe('abg'));
  it('keep a column that has no boxes yet', () => expect(columns).toHaveLength(8));
  it('carry the arrows that leave the box, with what they rest on', () =>
    expect(row('a')?.arrows).toMatchObject([{ id: 'ag', text: 'Ruta g', assumption: null }]));
  it('name the goal by its number, and the group', () =>
    expect(row('g')).toMatchObject({ goal: '2.3', group: 'Ungdomar' }));
  it('add up the kronor of those who do it', () => expect(row('a')?.kronor).toBe(1000));
  it('count a finding on an arrow for the arrow alone', () => {
    expect(row('a')?.arrows[0]?.findings).toBeGreaterThan(0);
    expect(row('g')?.findings).toBe(0);
  });
});
