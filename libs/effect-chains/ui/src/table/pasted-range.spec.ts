import { applyChanges, NODE_KINDS, type NodeKind } from '@rt/effect-chains/domain';
import { arrow, box, chainFixture } from '../testing/live-fixture';
import { arrowColumns } from './arrow-columns';
import { boxColumns } from './box-columns';
import { newArrowRow, newBoxRow } from './new-rows';
import { pastedRange } from './pasted-range';

const names = Object.fromEntries(NODE_KINDS.map((kind) => [kind, kind])) as Record<NodeKind, string>;
const chain = chainFixture({
  nodes: [box('a', 'activity', { text: 'Praktik', x: 1, y: 1, pinned: true }), box('b', 'output', { text: 'Platser' })],
  edges: [arrow('ab')],
});
const boxes = boxColumns(chain, names, 'sv');
const arrows = arrowColumns(chain, 'sv');
const onBoxes = (row: number, column: number, ...table: string[][]) => {
  const pasted = pastedRange('node', chain.nodes, boxes, { row, column }, table, newBoxRow(boxes, 'output'));
  return { ...pasted, nodes: applyChanges(chain, pasted.changes).nodes };
};
const onArrows = (row: number, column: number, ...table: string[][]) => {
  const pasted = pastedRange('edge', chain.edges, arrows, { row, column }, table, newArrowRow(chain, arrows));
  return { ...pasted, edges: applyChanges(chain, pasted.changes).edges };
};

describe('a range pasted into a table', () => {
  it('changes the cells from where it is pasted', () =>
    expect(onBoxes(0, 1, ['Praktikplatser', '1 200'], ['Företag', '30']).nodes).toMatchObject([
      { text: 'Praktikplatser', amount: 1200 },
      { text: 'Företag', amount: 30 },
    ]));

  it('lets a box in a new column find its place there', () =>
    expect(onBoxes(0, 0, ['Resource']).nodes[0]).toMatchObject({ kind: 'resource', x: null, pinned: false }));

  it('makes new boxes of what is below the last row', () =>
    expect(onBoxes(1, 1, ['Platser'], ['Intyg']).nodes[2]).toMatchObject({ kind: 'output', text: 'Intyg' }));

  it('changes nothing where one cell is wrong, and says which row and why', () => {
    const { changes, refused } = onBoxes(0, 1, ['Praktik', '10'], ['Platser', 'många']);
    expect(changes).toEqual([]);
    expect(refused).toMatch(/^Rad 2 .*heltal.*Inget är ändrat/);
  });

  it('passes over what can only be read where it is the same, and refuses it where it is not', () => {
    expect(onArrows(0, 0, ['Praktik', 'Platser', 'Företag tar emot'])).toMatchObject({
      refused: null,
      edges: [{ claim: 'Företag tar emot' }],
    });
    expect(onArrows(0, 0, ['Kurs']).refused).toContain('Från');
  });

  it('makes a new arrow between boxes that are there, but not to one that is not', () => {
    expect(onArrows(1, 0, ['platser', 'praktik', '', 'Det håller', 'hög']).edges[1]).toMatchObject({
      fromId: 'b',
      toId: 'a',
      assumption: 'Det håller',
      confidence: 'high',
    });
    expect(onArrows(1, 0, ['Platser', 'Jobb']).refused).toContain('”Jobb”');
  });

  it('does not draw an arrow that is there', () =>
    expect(onArrows(1, 0, ['Praktik', 'Platser']).refused).toContain('finns redan'));

  it('is refused where it is wider than the table', () =>
    expect(onBoxes(0, 7, ['', 'x']).refused).toContain('kolumner'));

  it('empties a cell that may be empty, but not the words of a box', () => {
    expect(onArrows(0, 2, ['', '', '']).refused).toBeNull();
    expect(onBoxes(0, 1, ['']).refused).toContain('minst 2');
  });
});
