import type { Presence } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';

/** Who has not been heard of for this long has left without saying so: their process was killed. */
export const FORGOTTEN_MS = 50_000;

/** Who is at a chain, in whatever process, by window. Each method tells whether anything differs. */
export class PresenceTable {
  private readonly here = new Map<Id, { presence: Presence; heardAt: number }>();

  seen(presence: Presence, now: number): boolean {
    const before = this.here.get(presence.clientId)?.presence;
    this.here.set(presence.clientId, { presence, heardAt: now });
    return JSON.stringify(before) !== JSON.stringify(presence);
  }

  /** Only for a window that is there, and is that person's. */
  moved(clientId: Id, accountId: Id, at: Presence['at']): boolean {
    const found = this.here.get(clientId);
    if (found?.presence.accountId !== accountId) return false;
    return this.seen({ ...found.presence, at }, found.heardAt);
  }

  left(clientId: Id): boolean {
    return this.here.delete(clientId);
  }

  forget(now: number): boolean {
    const gone = [...this.here].filter(([, { heardAt }]) => now - heardAt > FORGOTTEN_MS);
    gone.forEach(([clientId]) => this.here.delete(clientId));
    return gone.length > 0;
  }

  get(clientId: Id): Presence | null {
    return this.here.get(clientId)?.presence ?? null;
  }

  /** By name, then by window, so that the list does not jump. */
  all(): Presence[] {
    const key = ({ name, clientId }: Presence) => `${name} ${clientId}`;
    return [...this.here.values()]
      .map(({ presence }) => presence)
      .sort((one, other) => (key(one) < key(other) ? -1 : 1));
  }
}
