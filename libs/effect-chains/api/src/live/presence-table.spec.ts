import type { Presence } from '@rt/effect-chains/domain';
import { FORGOTTEN_MS, PresenceTable } from './presence-table';

const anna: Presence = { clientId: 'w1', accountId: 'anna', name: 'Anna', at: null };
const bo: Presence = { clientId: 'w2', accountId: 'bo', name: 'Bo', at: null };
const box = { part: 'node' as const, id: 'n' };

describe('who is at a chain', () => {
  let table: PresenceTable;
  beforeEach(() => void (table = new PresenceTable()));

  it('is told by name, whoever came first', () => {
    table.seen(bo, 0);
    table.seen(anna, 0);
    expect(table.all()).toEqual([anna, bo]);
  });
  it('differs only when somebody comes, moves or leaves', () => {
    expect(table.seen(anna, 0)).toBe(true);
    expect(table.seen(anna, 10)).toBe(false);
    expect(table.moved('w1', 'anna', box)).toBe(true);
    expect(table.moved('w1', 'anna', box)).toBe(false);
    expect(table.left('w1')).toBe(true);
    expect(table.left('w1')).toBe(false);
  });
  it('does not let anybody move somebody else’s mark', () => {
    table.seen(anna, 0);
    expect(table.moved('w1', 'bo', box)).toBe(false);
    expect(table.get('w1')?.at).toBeNull();
  });
  it('is not somebody who only says where they are', () => {
    expect(table.moved('w3', 'anna', box)).toBe(false);
    expect(table.all()).toEqual([]);
  });
  it('is not somebody who has not been heard of for long', () => {
    table.seen(anna, 0);
    table.seen(bo, 5000);
    expect(table.forget(FORGOTTEN_MS + 1)).toBe(true);
    expect(table.all()).toEqual([bo]);
    expect(table.forget(FORGOTTEN_MS + 1)).toBe(false);
  });
});
