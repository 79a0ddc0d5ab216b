import { inject, Service } from '@angular/core';
import { SessionStore } from '@rt/identity/ui';
import type { Id } from '@rt/shared/domain';
import { NO_WORK, type Work } from './work';
import { WORK_SHELF } from './work-shelf';

interface Kept {
  at: number;
  work: Work;
}

const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Work at chains that is not stored yet, kept in this browser by account, chain and window. What a window that has been
 * closed left behind is taken over by the next one that opens the chain.
 */
@Service()
export class KeptWork {
  private readonly shelf = inject(WORK_SHELF);
  private readonly session = inject(SessionStore);
  private readonly windowId = crypto.randomUUID();
  private readonly taken = this.shelf.take(lockOf(this.windowId));
  private writing: Promise<void> = Promise.resolve();

  async load(chainId: Id): Promise<Work> {
    await this.taken;
    const prefix = this.prefix(chainId);
    const found: Kept[] = [];
    for (const [key, value] of await this.shelf.entries()) {
      if (!key.startsWith(prefix) || !isKept(value) || !(await this.isFree(key.slice(prefix.length)))) continue;
      if (Date.now() - value.at < KEPT_MS) found.push(value);
      await this.shelf.del(key);
    }
    const work = found
      .sort((one, other) => one.at - other.at)
      .reduce((all, each) => joinedWork(all, each.work), NO_WORK);
    if (found.length) await this.keep(chainId, work);
    return work;
  }

  keep(chainId: Id, work: Work): Promise<void> {
    const key = this.key(chainId);
    const empty = !work.sets.length && !work.parked.length && !work.refused.length;
    const kept: Kept = { at: Date.now(), work };
    this.writing = this.writing.then(() => (empty ? this.shelf.del(key) : this.shelf.set(key, kept))).catch(forgive);
    return this.writing;
  }

  private async isFree(windowId: string) {
    return windowId === this.windowId || this.shelf.take(lockOf(windowId));
  }

  private prefix(chainId: Id) {
    return `${this.session.session()?.account.id ?? ''}/${chainId}/`;
  }

  private key(chainId: Id) {
    return this.prefix(chainId) + this.windowId;
  }
}

/** A full or forbidden database must not stop anybody from drawing. */
const forgive = () => undefined;
const lockOf = (windowId: string) => `roda-traden/${windowId}`;

export const joinedWork = (one: Work, other: Work): Work => ({
  sets: [...one.sets, ...other.sets],
  parked: [...one.parked, ...other.parked],
  refused: [...one.refused, ...other.refused],
});

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'at' in value && 'work' in value;
