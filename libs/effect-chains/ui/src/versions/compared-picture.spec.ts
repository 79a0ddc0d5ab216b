import { type ChainContent, compareChains } from '@rt/effect-chains/domain';
import { overlaps } from '../layout/geometry';
import { placeByColumns } from '../layout/place-by-columns';
import { arrow, box, chainFixture, source } from '../testing/live-fixture';
import { comparedPicture } from './compared-picture';

const chain = (content: Partial<ChainContent>) => chainFixture(content);
const draw = (before: Partial<ChainContent>, after: Partial<ChainContent>) =>
  comparedPicture(compareChains(chain(before), chain(after)));
const statesOf = (parts: readonly { id: string; state: string }[]) =>
  Object.fromEntries(parts.map(({ id, state }) => [id, state]));

const before = {
  nodes: [box('a', 'activity'), box('b', 'output'), box('c', 'goal', { groupId: 'g' })],
  edges: [arrow('ab'), arrow('bc')],
  groups: [{ id: 'g', name: 'Skolan', version: 1 }],
};

describe('two versions in one picture', () => {
  it('have every part of both, each with what became of it', () => {
    const picture = draw(before, {
      ...before,
      nodes: [box('a', 'activity', { text: 'Lång praktik' }), box('d', 'output'), box('c', 'goal', { groupId: 'g' })],
      edges: [arrow('ad'), arrow('dc')],
      groups: [{ id: 'g', name: 'Skolorna', version: 2 }],
    });
    expect(statesOf(picture.boxes)).toEqual({ a: 'changed', b: 'removed', c: 'same', d: 'added' });
    expect(statesOf(picture.arrows)).toEqual({ ab: 'removed', bc: 'removed', ad: 'added', dc: 'added' });
    expect(picture.frames).toMatchObject([{ id: 'g', state: 'changed', name: 'Skolorna' }]);
    expect(picture.columns.map(({ kind }) => kind)).toEqual(['activity', 'output', 'goal']);
  });

  it('say of an arrow that it is changed where its evidence is', () => {
    const picture = draw(before, { ...before, evidence: [source('e', 'ab')] });
    expect(statesOf(picture.arrows)).toEqual({ ab: 'changed', bc: 'same' });
  });

  it('leave what stands at the height where the canvas has it', () => {
    const { boxes } = draw(before, { ...before, nodes: before.nodes.slice(1), edges: [arrow('bc')] });
    const now = placeByColumns({ nodes: before.nodes.slice(1), edges: [arrow('bc')] });
    for (const id of ['b', 'c']) expect(boxes.find((each) => each.id === id)?.rect.y).toBe(now.get(id)?.y);
  });

  it('put what is gone where it stood, and beside what has taken its place', () => {
    const gone = box('x', 'output', { x: 500, y: 40 });
    const alone = draw({ nodes: [gone] }, { nodes: [] }).boxes[0];
    expect(alone?.rect.y).toBe(40);
    const { boxes } = draw({ nodes: [gone] }, { nodes: [box('y', 'output', { x: 510, y: 50 })] });
    const [one, other] = boxes.map(({ rect }) => rect);
    expect(one && other && overlaps(one, other)).toBe(false);
  });

  it('leave out columns without boxes, and stand in the order of the rest', () => {
    const { columns, boxes } = draw({}, { nodes: [box('a', 'need'), box('b', 'goal')] });
    expect(columns.map(({ kind }) => kind)).toEqual(['need', 'goal']);
    expect(boxes.map(({ rect }) => rect.x)).toEqual(columns.map(({ x }) => x));
    expect((columns[1]?.x ?? 0) - (columns[0]?.x ?? 0)).toBeLessThan(300);
  });

  it('are a picture also where nothing is left of either', () => {
    expect(draw({}, {}).boxes).toEqual([]);
  });
});
