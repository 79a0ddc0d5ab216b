import type { LiveEvent } from '@rt/effect-chains/domain';
import { CLOSED, type Events, OPEN } from '../event-source';

/** A stream that says what the spec lets it say. */
export class FakeEvents implements Events {
  private readonly listeners = new Map<string, ((event: Event) => void)[]>();
  readyState = 0;

  constructor(readonly address: string) {}

  addEventListener(type: string, listener: unknown) {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener as (event: Event) => void]);
  }

  close() {
    this.readyState = CLOSED;
  }

  open() {
    this.readyState = OPEN;
    this.emit(new Event('open'));
  }

  /** The server has ended it: the browser does not try again. */
  end() {
    this.readyState = CLOSED;
    this.emit(new Event('error'));
  }

  say(event: LiveEvent, data: unknown = null) {
    this.emit(new MessageEvent(event, { data: JSON.stringify(data) }));
  }

  private emit(event: Event) {
    for (const listener of this.listeners.get(event.type) ?? []) listener(event);
  }
}
