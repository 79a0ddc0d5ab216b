import { removing } from '@rt/effect-chains/domain';
import { arrow, box, chainFixture } from '../testing/live-fixture';
import { applied, AtAChain, settled, written } from './testing/at-a-chain';

const content = { nodes: [box('a', 'activity', { text: 'Praktik' }), box('b', 'output')], edges: [arrow('ab')] };

describe('the chain on the page', () => {
  it('shows a change at once, before the server has answered', async () => {
    const at = await new AtAChain().open(content);
    at.live.change([written('a', 'Praktik', 'Lång praktik')], 'Texten ändrades');
    expect(at.text('a')).toBe('Lång praktik');
    expect(at.live.saved()).toMatchObject({ state: 'saving', waiting: 1 });
    await at.store(1);
    expect(at.text('a')).toBe('Lång praktik');
    expect(at.live.saved()).toMatchObject({ state: 'saved', waiting: 0 });
    expect(at.live.saved().at).toBeInstanceOf(Date);
  });

  it('sends one set at a time, in the order in which they were made', async () => {
    const at = await new AtAChain().open(content);
    at.live.change([written('a', 'Praktik', 'Ett')], 'x');
    at.live.change([written('b', 'Ruta b', 'Två')], 'x');
    expect(at.sent().set.changes).toEqual([written('a', 'Praktik', 'Ett')]);
    at.live.change([written('a', 'Ett', 'Tre')], 'x');
    at.sentNothing();
  });

  it('goes on with the next set when the first is stored', async () => {
    const at = await new AtAChain().open(content);
    at.live.change([written('a', 'Praktik', 'Ett')], 'x');
    at.live.change([written('b', 'Ruta b', 'Två')], 'x');
    await at.store(1);
    expect((await at.store(2)).changes).toEqual([written('b', 'Ruta b', 'Två')]);
    expect(at.live.saved().waiting).toBe(0);
  });

  it('changes nothing for those who only read', async () => {
    const at = await new AtAChain(undefined, false).open(content);
    at.live.change([written('a', 'Praktik', 'Ett')], 'x');
    at.live.type('node', 'a', { text: 'Två' });
    expect(at.text('a')).toBe('Praktik');
    at.sentNothing();
  });

  describe('typing', () => {
    it('sends the first letter at once and the rest together a quarter of a second later', async () => {
      const at = await new AtAChain().open(content);
      at.live.type('node', 'a', { text: 'Praktik i' });
      expect(await at.store(1)).toMatchObject({ changes: [written('a', 'Praktik', 'Praktik i')] });
      for (const text of ['Praktik i e', 'Praktik i et', 'Praktik i ett']) at.live.type('node', 'a', { text });
      at.sentNothing();
      await settled(70);
      expect(at.sent().set.changes).toEqual([written('a', 'Praktik i', 'Praktik i ett')]);
    });

    it('is one step to undo, as long as it is in the same field', async () => {
      const at = await new AtAChain().open(content);
      for (const text of ['Pr', 'Pra', 'Prax']) at.live.type('node', 'a', { text });
      at.live.type('node', 'b', { text: 'Annat' });
      at.live.undo();
      at.live.undo();
      expect([at.text('a'), at.text('b')]).toEqual(['Praktik', 'Ruta b']);
      expect(at.live.canUndo()).toBeNull();
    });

    it('does not send a text too short to be stored, nor the space at its end', async () => {
      const at = await new AtAChain().open(content);
      at.live.type('node', 'a', { text: 'P' });
      at.live.type('node', 'a', { text: 'Praktik ' });
      expect(at.text('a')).toBe('Praktik');
      at.sentNothing();
    });

    it('goes on from what the server made of the text, not from what was sent', async () => {
      const at = await new AtAChain().open(content);
      at.live.change([written('a', 'Praktik', 'Ett  ')], 'x');
      at.live.change([written('a', 'Ett  ', 'Ett två')], 'x');
      await at.store(1, [written('a', 'Praktik', 'Ett')]);
      expect(at.sent().set.changes).toEqual([written('a', 'Ett', 'Ett två')]);
    });
  });

  describe('undo', () => {
    it('takes back one’s own steps one by one, and does them again', async () => {
      const at = await new AtAChain().open(content);
      at.live.change([written('a', 'Praktik', 'Ett')], 'Ettan');
      at.live.change([written('a', 'Ett', 'Två')], 'Tvåan');
      expect(at.live.canUndo()).toBe('Tvåan');
      at.live.undo();
      at.live.undo();
      expect([at.text('a'), at.live.canUndo(), at.live.canRedo()]).toEqual(['Praktik', null, 'Ettan']);
      at.live.redo();
      expect([at.text('a'), at.live.canRedo()]).toEqual(['Ett', 'Tvåan']);
    });

    it('does not take back what others have done', async () => {
      const at = await new AtAChain().open(content);
      at.stream.say('changes', applied(1, [written('a', 'Praktik', 'Bos text')]));
      expect(at.live.canUndo()).toBeNull();
      at.live.undo();
      expect(at.text('a')).toBe('Bos text');
    });

    it('brings back what the server removed along, too', async () => {
      const at = await new AtAChain().open({ nodes: content.nodes });
      const [mine] = removing(chainFixture({ nodes: content.nodes }), new Set(['a']));
      const [theirs] = removing(chainFixture(content), new Set(['ab']));
      if (!mine || !theirs) throw new Error('Nothing to remove');
      at.live.change([mine], 'Rutan togs bort');
      await at.store(1, [theirs, mine]);
      at.live.undo();
      expect(at.sent().set.changes.map(({ id }) => id)).toEqual(['a', 'ab']);
    });
  });
});
