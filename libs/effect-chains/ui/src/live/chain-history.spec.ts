import type { PartChange } from '@rt/effect-chains/domain';
import { ChainHistory } from './chain-history';
import { written } from './testing/at-a-chain';

const step = (said: string, change: PartChange, typed = false) => ({ said, changes: [change], typed });

describe('what can be undone', () => {
  it('is without limit', () => {
    const history = new ChainHistory();
    for (let at = 0; at < 5000; at += 1) history.add(step(`${at}`, written('a', `${at}`, `${at + 1}`)));
    let undone = 0;
    while (history.undo()) undone += 1;
    expect(undone).toBe(5000);
  });

  it('is done again no more when something else was done after it', () => {
    const history = new ChainHistory();
    history.add(step('ett', written('a', '1', '2')));
    history.undo();
    history.add(step('två', written('a', '1', '3')));
    expect([history.canUndo(), history.canRedo()]).toEqual(['två', null]);
  });

  it('does not run typing before an undo and after it together', () => {
    const history = new ChainHistory();
    history.add(step('skrev', written('a', '1', '12'), true));
    history.undo();
    history.redo();
    history.add(step('skrev', written('a', '12', '123'), true));
    expect(history.undo()?.changes).toEqual([written('a', '123', '12')]);
  });

  it('is not what was never stored', () => {
    const history = new ChainHistory();
    const both = { part: 'node', id: 'a', was: { text: 'x', amount: 1 }, is: { text: 'y', amount: 2 } } as PartChange;
    history.add(step('båda', both));
    history.add(step('text', written('a', 'y', 'z')));
    history.forget([written('a', 'x', 'z')]);
    expect(history.canUndo()).toBe('båda');
    expect(history.undo()?.changes).toEqual([{ part: 'node', id: 'a', was: { amount: 2 }, is: { amount: 1 } }]);
    expect(history.canUndo()).toBeNull();
  });
});
