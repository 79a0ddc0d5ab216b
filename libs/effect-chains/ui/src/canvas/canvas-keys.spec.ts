import { TestBed } from '@angular/core/testing';
import { ChainLive } from '../live/chain-live';
import { CanvasDrawing } from './canvas-drawing';
import { CanvasFocus } from './canvas-focus';
import { CanvasHandling } from './canvas-handling';
import { CanvasKeys } from './canvas-keys';
import { CanvasPlaces } from './canvas-places';
import { CanvasView } from './canvas-view';
import { CanvasVoice } from './canvas-voice';
import { aNode, anEdge, FakeLive } from './fake-live';

function setUp(mayEdit = true) {
  const live = new FakeLive({
    nodes: [aNode('a'), aNode('b'), aNode('c', { kind: 'output' }), aNode('d', { kind: 'goal' })],
    edges: [anEdge('ac'), anEdge('ad')],
  });
  live.mayEdit.set(mayEdit);
  TestBed.configureTestingModule({
    providers: [
      CanvasDrawing,
      CanvasFocus,
      CanvasHandling,
      CanvasKeys,
      CanvasPlaces,
      CanvasView,
      CanvasVoice,
      { provide: ChainLive, useValue: live },
    ],
  });
  const keys = TestBed.inject(CanvasKeys);
  const press = (key: string, more = {}) => keys.press(new KeyboardEvent('keydown', { key, ...more }));
  return { live, press, focus: TestBed.inject(CanvasFocus), voice: TestBed.inject(CanvasVoice) };
}

describe('the keys of the canvas', () => {
  it('begin at the first box', () => expect(setUp().focus.current()).toBe('a'));

  it('go from box to box, and select what they come to', () => {
    const { live, press, focus } = setUp();
    press('ArrowDown');
    expect([focus.current(), [...live.selection()]]).toEqual(['b', ['b']]);
    press('ArrowRight');
    expect(focus.current()).toBe('c');
  });

  it('select more with Shift', () => {
    const { live, press } = setUp();
    press('ArrowDown');
    press('ArrowRight', { shiftKey: true });
    expect([...live.selection()]).toEqual(['b', 'c']);
  });

  it('draw an arrow: C, to the other box, Enter', () => {
    const { live, press } = setUp();
    press('ArrowDown');
    press('c');
    press('ArrowRight');
    expect(live.selection()).toEqual(new Set(['b']));
    press('Enter');
    expect(live.chain()?.edges.at(-1)).toMatchObject({ fromId: 'b', toId: 'c' });
  });

  it('let an arrow be with Escape, and come back to where it began', () => {
    const { live, press, focus } = setUp();
    press('c');
    press('ArrowRight');
    press('Escape');
    expect([live.said, focus.current(), focus.connecting()]).toEqual([[], 'a', null]);
  });

  it('add a box in the column where they are, open to be written in', () => {
    const { live, press, focus } = setUp();
    press('End');
    press('n');
    const added = live.chain()?.nodes.at(-1);
    expect([added?.kind, focus.editing(), focus.current()]).toEqual(['goal', added?.id, added?.id]);
  });

  it('move the box with Alt, to the side into the next column', () => {
    const { live, press } = setUp();
    press('ArrowRight', { altKey: true });
    expect(live.chain()?.nodes[0]?.kind).toBe('output');
    press('ArrowDown', { altKey: true });
    expect(live.chain()?.nodes[0]?.pinned).toBe(true);
  });

  it('walk the arrows with Ctrl: to an arrow, to its sibling, to the box at its end', () => {
    const { live, press, focus } = setUp();
    press('ArrowRight', { ctrlKey: true });
    expect([focus.arrow(), [...live.selection()]]).toEqual(['ac', ['ac']]);
    press('ArrowDown');
    expect(focus.arrow()).toBe('ad');
    press('ArrowRight');
    expect([focus.arrow(), focus.current()]).toEqual([null, 'd']);
  });

  it('say where there is no arrow', () => {
    const { press, voice } = setUp();
    press('ArrowLeft', { ctrlKey: true });
    expect(voice.said().text).toMatch(/Ingen pil/);
  });

  it('remove what is selected and stay near', () => {
    const { live, press, focus } = setUp();
    press('ArrowDown');
    press('Delete');
    expect(live.chain()?.nodes.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
    expect(focus.current()).toBe('a');
  });

  it('duplicate, group and ungroup', () => {
    const { live, press } = setUp();
    press('ArrowDown');
    press('d', { ctrlKey: true });
    expect(live.chain()?.nodes).toHaveLength(5);
    press('g', { ctrlKey: true });
    expect(live.chain()?.groups).toHaveLength(1);
    press('G', { ctrlKey: true, shiftKey: true });
    expect(live.chain()?.groups).toHaveLength(0);
  });

  it('change nothing for those who only read, but still go from box to box', () => {
    const { live, press, focus } = setUp(false);
    for (const key of ['n', 'c', 'Enter', 'Delete']) expect(press(key)).toBe(false);
    expect(press('ArrowDown')).toBe(true);
    expect([live.said, focus.current(), focus.editing()]).toEqual([[], 'b', null]);
  });

  it('leave other keys alone', () => {
    const { press } = setUp();
    for (const [key, more] of [
      ['Tab', {}],
      ['x', {}],
      ['c', { ctrlKey: true }],
      ['z', { ctrlKey: true }],
    ] as const) {
      expect(press(key, more)).toBe(false);
    }
  });
});
