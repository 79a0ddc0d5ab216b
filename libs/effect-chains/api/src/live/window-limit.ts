import type { LiveWindow } from './live-window';

/** How many streams one person can have open in this process: many windows, but not so many that the server runs out. */
export const WINDOWS_MAX = 40;

/** Ends a person's oldest stream when they open one too many. */
export class WindowLimit {
  private readonly windows = new Map<string, Set<LiveWindow>>();

  enter(window: LiveWindow): void {
    const { accountId } = window.presence;
    const own = this.windows.get(accountId) ?? new Set();
    this.windows.set(accountId, own.add(window));
    const [oldest] = own;
    if (own.size > WINDOWS_MAX && oldest) {
      this.leave(oldest);
      oldest.end();
    }
  }

  leave(window: LiveWindow): void {
    const own = this.windows.get(window.presence.accountId);
    own?.delete(window);
    if (own?.size === 0) this.windows.delete(window.presence.accountId);
  }
}
