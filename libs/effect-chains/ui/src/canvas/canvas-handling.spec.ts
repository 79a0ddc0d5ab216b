import { TestBed } from '@angular/core/testing';
import { columnX } from '../layout/columns';
import { ChainLive } from '../live/chain-live';
import { CanvasHandling } from './canvas-handling';
import { CanvasPlaces } from './canvas-places';
import { CanvasVoice } from './canvas-voice';
import { aNode, anEdge, FakeLive } from './fake-live';

function setUp(...selected: string[]) {
  const live = new FakeLive({
    nodes: [aNode('a'), aNode('b', { kind: 'output' }), aNode('c', { groupId: 'g' })],
    edges: [anEdge('ab')],
    groups: [{ id: 'g', name: 'Skolan', version: 1 }],
  });
  live.selection.set(new Set(selected));
  TestBed.configureTestingModule({
    providers: [CanvasHandling, CanvasPlaces, CanvasVoice, { provide: ChainLive, useValue: live }],
  });
  const texts = () => live.chain()?.nodes.map(({ text }) => text);
  return { live, handling: TestBed.inject(CanvasHandling), places: TestBed.inject(CanvasPlaces), texts };
}

describe('handling what is on the canvas', () => {
  it('removes a box with its arrows, and leaves nothing selected', () => {
    const { live, handling } = setUp('a');
    handling.remove();
    expect(live.chain()).toMatchObject({ nodes: [{ id: 'b' }, { id: 'c' }], edges: [] });
    expect(live.selection().size).toBe(0);
  });

  it('does nothing where nothing is selected', () => {
    const { live, handling } = setUp();
    handling.remove();
    handling.duplicate();
    handling.group();
    handling.nudge(16);
    expect(live.said).toEqual([]);
  });

  it('duplicates boxes with the arrows between them, and selects the copies', () => {
    const { live, handling, texts } = setUp('a', 'b');
    handling.duplicate();
    expect(texts()).toEqual(['Ruta a', 'Ruta b', 'Ruta c', 'Ruta a', 'Ruta b']);
    expect(live.chain()?.edges).toHaveLength(2);
    expect(live.selection().size).toBe(2);
  });

  it('pastes lines as boxes of the column', () => {
    const { live, handling } = setUp();
    handling.paste('Kurser\nPraktik', 'resource');
    expect(live.chain()?.nodes.slice(-2)).toMatchObject([
      { kind: 'resource', text: 'Kurser' },
      { kind: 'resource', text: 'Praktik' },
    ]);
  });

  it('groups what is selected, in one step, and can take the frame away again', () => {
    const { live, handling } = setUp('a', 'b');
    const id = handling.group();
    expect(live.chain()?.nodes.map(({ groupId }) => groupId)).toEqual([id, id, 'g']);
    expect(live.said).toHaveLength(1);
    handling.ungroup();
    expect(live.chain()?.groups.map((group) => group.id)).toEqual(['g']);
    expect(live.chain()?.nodes.map(({ groupId }) => groupId)).toEqual([null, null, 'g']);
  });

  it('counts the boxes of a selected group as selected', () => {
    expect(
      setUp('g')
        .handling.boxes()
        .map(({ id }) => id),
    ).toEqual(['c']);
  });

  it('moves what is selected up and down without changing its column', () => {
    const { live, handling, places } = setUp('b');
    const before = places.of('b')?.y ?? 0;
    handling.nudge(16);
    expect(live.chain()?.nodes.find(({ id }) => id === 'b')).toMatchObject({
      kind: 'output',
      x: columnX('output'),
      y: Math.round(before + 16),
      pinned: true,
    });
  });

  it('moves what is selected to the next column, and stops at the last', () => {
    const { live, handling } = setUp('b');
    handling.shift('left', live.names());
    expect(live.chain()?.nodes[1]?.kind).toBe('activity');
    for (let step = 0; step < 10; step++) handling.shift('right', live.names());
    expect(live.chain()?.nodes[1]?.kind).toBe('goal');
  });

  it('shows a box where it was when it was let go too near to count', () => {
    const { handling, places } = setUp('a');
    const before = places.of('a');
    handling.drop(new Map([['a', { x: (before?.x ?? 0) + 3, y: before?.y ?? 0 }]]));
    expect(places.of('a')).toEqual(before);
    expect(places.of('a')).not.toBe(before);
  });

  it('keeps the place of what did not change as the same object', () => {
    const { live, handling, places } = setUp('b');
    const before = places.of('a');
    handling.paste('Kurser', 'goal');
    expect(live.chain()?.nodes).toHaveLength(4);
    expect(places.of('a')).toBe(before);
  });
});
