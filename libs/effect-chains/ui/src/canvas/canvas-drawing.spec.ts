import { TestBed } from '@angular/core/testing';
import { columnX } from '../layout/columns';
import { ChainLive } from '../live/chain-live';
import { CanvasDrawing } from './canvas-drawing';
import { CanvasVoice } from './canvas-voice';
import { aNode, anEdge, FakeLive } from './fake-live';

function setUp() {
  const live = new FakeLive({ nodes: [aNode('a'), aNode('b', { kind: 'output' })], edges: [anEdge('ab')] });
  TestBed.configureTestingModule({
    providers: [CanvasDrawing, CanvasVoice, { provide: ChainLive, useValue: live }],
  });
  return { live, drawing: TestBed.inject(CanvasDrawing), voice: TestBed.inject(CanvasVoice) };
}

describe('drawing on the canvas', () => {
  it('adds a box in a column and selects it', () => {
    const { live, drawing } = setUp();
    const id = drawing.addBox('goal');
    expect(live.chain()?.nodes.at(-1)).toMatchObject({ id, kind: 'goal', x: null });
    expect(live.selection()).toEqual(new Set([id]));
  });

  it('adds a box where somebody pointed, in the column there', () => {
    const { live, drawing } = setUp();
    drawing.addBoxAt({ x: columnX('output') + 92, y: 130 });
    expect(live.chain()?.nodes.at(-1)).toMatchObject({ kind: 'output', x: columnX('output'), y: 100, pinned: true });
  });

  it('draws an arrow and selects it', () => {
    const { live, drawing } = setUp();
    drawing.connect('b', 'a');
    const arrow = live.chain()?.edges.at(-1);
    expect(arrow).toMatchObject({ fromId: 'b', toId: 'a' });
    expect(live.selection()).toEqual(new Set([arrow?.id]));
  });

  it('does not draw an arrow twice, but shows the one there is', () => {
    const { live, drawing, voice } = setUp();
    drawing.connect('a', 'b');
    expect(live.chain()?.edges).toHaveLength(1);
    expect(live.selection()).toEqual(new Set(['ab']));
    expect(voice.said().text).toMatch(/finns redan/);
  });

  it('does not draw an arrow from a box to itself', () => {
    const { live, drawing } = setUp();
    drawing.connect('a', 'a');
    expect(live.said).toEqual([]);
  });

  it('adds a box with its arrow in one step where an arrow is let go on empty ground', () => {
    const { live, drawing } = setUp();
    const id = drawing.connectToNew('a', { x: columnX('short_outcome') + 20, y: 330 });
    expect(live.chain()?.nodes.at(-1)).toMatchObject({
      id,
      kind: 'short_outcome',
      x: columnX('short_outcome'),
      y: 300,
    });
    expect(live.chain()?.edges.at(-1)).toMatchObject({ fromId: 'a', toId: id });
    expect(live.said).toHaveLength(1);
  });

  it('takes the next column where the arrow is let go between columns', () => {
    const { live, drawing } = setUp();
    drawing.connectToNew('a', { x: columnX('activity') + 120, y: 0 });
    expect(live.chain()?.nodes.at(-1)).toMatchObject({ kind: 'output', x: columnX('activity') + 120 });
  });

  it('leads an end of an arrow to another box', () => {
    const { live, drawing } = setUp();
    drawing.reconnect('ab', { fromId: 'b', toId: 'a' });
    expect(live.chain()?.edges).toMatchObject([{ id: 'ab', fromId: 'b', toId: 'a' }]);
  });

  it('does not lead an arrow to where another lies or back to its own box', () => {
    const { live, drawing, voice } = setUp();
    drawing.connect('b', 'a');
    drawing.reconnect('ab', { fromId: 'b', toId: 'a' });
    drawing.reconnect('ab', { toId: 'a' });
    expect(live.chain()?.edges[0]).toMatchObject({ fromId: 'a', toId: 'b' });
    expect(voice.said().text).toMatch(/ligger kvar/);
  });
});
