import { TestBed } from '@angular/core/testing';
import { Arranger } from '../layout/arranger';
import { ChainLive } from '../live/chain-live';
import { CanvasArranging } from './canvas-arranging';
import { CanvasHandling } from './canvas-handling';
import { CanvasPlaces } from './canvas-places';
import { CanvasVoice } from './canvas-voice';
import { aNode, FakeLive } from './fake-live';

function setUp(arrange: Arranger['arrange']) {
  const live = new FakeLive({ nodes: [aNode('a')] });
  TestBed.configureTestingModule({
    providers: [
      CanvasArranging,
      CanvasHandling,
      CanvasPlaces,
      CanvasVoice,
      { provide: ChainLive, useValue: live },
      { provide: Arranger, useValue: { arrange } },
    ],
  });
  return { live, arranging: TestBed.inject(CanvasArranging) };
}
const found = new Map([['a', { x: 480, y: 90, width: 184, height: 60 }]]);

describe('arranging the boxes', () => {
  it('is one step that can be undone', async () => {
    const { live, arranging } = setUp(async () => found);
    await arranging.arrange(true);
    expect(live.said).toHaveLength(1);
    expect(live.chain()?.nodes[0]).toMatchObject({ x: 480, y: 90 });
  });

  it('changes nothing when it is cancelled, and is no failure', async () => {
    const { live, arranging } = setUp(
      (_chain, _places, _options, signal) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('cancelled')))),
    );
    const arranged = arranging.arrange(false);
    arranging.cancel();
    await arranged;
    expect([live.said, arranging.failed()]).toEqual([[], false]);
  });

  it('says so when it fails, and leaves the boxes where they are', async () => {
    const { live, arranging } = setUp(() => Promise.reject(new Error('broken')));
    await arranging.arrange(false);
    expect([live.said, arranging.failed()]).toEqual([[], true]);
  });

  it('does not begin while it goes on', async () => {
    let turns = 0;
    const { arranging } = setUp(async () => (turns++, found));
    await Promise.all([arranging.arrange(false), arranging.arrange(false)]);
    expect(turns).toBe(1);
  });

  it('says that it goes on only after a while', async () => {
    let finish = () => undefined as void;
    const { arranging } = setUp(() => new Promise((resolve) => (finish = () => resolve(found))));
    const arranged = arranging.arrange(false);
    expect(arranging.slow()).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(arranging.slow()).toBe(true);
    finish();
    await arranged;
    expect(arranging.slow()).toBe(false);
  });
});
