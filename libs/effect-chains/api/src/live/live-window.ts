import type { Presence } from '@rt/effect-chains/domain';

/** A window that has a chain open in this process, and how far it has been told. */
export interface LiveWindow {
  readonly presence: Presence;
  /** The last set it has been sent. */
  seq: number;
  readonly isOpen: boolean;
  send(text: string): void;
  end(): void;
}
