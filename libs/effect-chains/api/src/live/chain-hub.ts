import type { Presence } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import type { ChangeLog } from './change-log';
import { eventText } from './event-stream';
import type { LiveWindow } from './live-window';
import { PresenceTable } from './presence-table';

/** A window that has missed more sets than this reads the chain anew instead. */
export const REPLAY_MAX = 1000;
/** Several who come, move and leave at once are told together. */
const GATHERED_MS = 100;
const AGAIN_MS = 1000;

/** Everybody who has one chain open in this process. */
export class ChainHub {
  readonly presence = new PresenceTable();
  private readonly windows = new Set<LiveWindow>();
  /** The last set that has been sent to the windows here. */
  private seq = 0;
  /** Those who are here or still on their way. */
  private readonly visitors = new Set<LiveWindow>();
  private pulling = false;
  private again = false;
  private gathering: NodeJS.Timeout | undefined;

  constructor(
    private readonly chainId: Id,
    private readonly log: ChangeLog,
  ) {}

  get isLeft(): boolean {
    return this.visitors.size === 0;
  }

  private get isEmpty(): boolean {
    return this.windows.size === 0;
  }

  /** Sends what the window has missed, in order, and from then on what comes. */
  async join(window: LiveWindow): Promise<void> {
    this.visitors.add(window);
    do await this.replay(window);
    while (!this.isEmpty && window.seq < this.seq);
    if (!window.isOpen) return;
    if (this.isEmpty) this.seq = window.seq;
    this.windows.add(window);
    window.send(eventText('presence', this.presence.all()));
    this.wake(); // for what was stored between the last look and now
  }

  /** Whether that was the last there was of the window: one that comes back may be here twice for a moment. */
  leave(window: LiveWindow): boolean {
    const { clientId } = window.presence;
    this.visitors.delete(window);
    return this.windows.delete(window) && ![...this.windows].some(({ presence }) => presence.clientId === clientId);
  }

  /** Who is here in this process, each with what they have selected. */
  ownPresence(): Presence[] {
    return [...this.windows].map(({ presence }) => this.presence.get(presence.clientId) ?? presence);
  }

  /** Something has been stored; `seq` its number where it is known. */
  wake(seq = Infinity): void {
    if (this.isEmpty || seq <= this.seq) return;
    this.again = true;
    if (!this.pulling) void this.pull();
  }

  tell(text: string): void {
    for (const window of this.windows) window.send(text);
  }

  tellPresence(): void {
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined;
      this.tell(eventText('presence', this.presence.all()));
    }, GATHERED_MS);
  }

  endAll(): void {
    clearTimeout(this.gathering);
    for (const window of [...this.visitors]) window.end();
  }

  private async replay(window: LiveWindow): Promise<void> {
    const sets = await this.log.after(this.chainId, window.seq, REPLAY_MAX + 1);
    const last = sets.length > REPLAY_MAX || !sets.length ? await this.log.last(this.chainId) : window.seq;
    if (sets.length > REPLAY_MAX || last < window.seq) {
      window.send(eventText('reload', null));
      window.seq = last;
      return;
    }
    for (const { seq, text } of sets) {
      window.send(text);
      window.seq = seq;
    }
  }

  private async pull(): Promise<void> {
    this.pulling = true;
    try {
      while (this.again && !this.isEmpty) {
        this.again = false;
        const sets = await this.log.after(this.chainId, this.seq, REPLAY_MAX);
        for (const set of sets) this.pass(set);
        this.again ||= sets.length === REPLAY_MAX;
      }
    } catch {
      setTimeout(() => this.wake(), AGAIN_MS).unref();
    } finally {
      this.pulling = false;
    }
  }

  private pass({ seq, text }: { seq: number; text: string }): void {
    this.seq = seq;
    for (const window of this.windows) {
      if (seq <= window.seq) continue;
      window.send(text);
      window.seq = seq;
    }
  }
}
