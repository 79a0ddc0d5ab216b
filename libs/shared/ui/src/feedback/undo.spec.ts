import { TestBed } from '@angular/core/testing';
import { Undo } from './undo';

describe('Undo', () => {
  const setup = () => {
    const taken: string[] = [];
    const undo = TestBed.inject(Undo);
    for (const text of ['ett', 'två']) undo.offer(text, () => taken.push(text));
    return { undo, taken };
  };

  it('offers the last thing done', () => expect(setup().undo.offered()?.text).toBe('två'));
  it('takes back the last first', () => {
    const { undo, taken } = setup();
    undo.undoLast();
    undo.undoLast();
    expect(taken).toEqual(['två', 'ett']);
  });
  it('does not take back twice', () => {
    const { undo, taken } = setup();
    expect([undo.undoLast(), undo.undoLast(), undo.undoLast()]).toEqual([true, true, false]);
    expect(taken).toHaveLength(2);
  });
  it('can still be reached after the offer was dismissed', () => {
    const { undo } = setup();
    undo.dismiss();
    expect(undo.offered()).toBeNull();
    expect(undo.undoLast()).toBe(true);
  });
  it('forgets all when told to', () => {
    const { undo } = setup();
    undo.clear();
    expect(undo.undoLast()).toBe(false);
  });
});
