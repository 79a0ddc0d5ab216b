import { DOCUMENT, inject, Service } from '@angular/core';
import { LIVE_EVENTS, type LiveEvent } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { CLOSED, OPEN, EVENT_SOURCE, type Events } from './event-source';

/** Waiting times before a stream the server has closed is opened again. */
const AGAIN_MS = [1000, 2000, 5000, 15_000, 30_000] as const;
/** A window nobody looks at gives its connection back after this time: a browser has only six for one server. */
const HIDDEN_MS = 60_000;

export interface Listener {
  chainId: Id;
  clientId: Id;
  /** The number of the last change that is known here. */
  after: () => number;
  on: (event: LiveEvent, data: unknown) => void;
  opened: () => void;
}

/** What others do at a chain, as long as somebody looks at the window. The browser mends a broken stream by itself. */
@Service()
export class ChangeFeed {
  private readonly connect = inject(EVENT_SOURCE);
  private readonly document = inject(DOCUMENT);
  private events: Events | null = null;
  private listener: Listener | null = null;
  private tries = 0;
  private again: ReturnType<typeof setTimeout> | undefined;
  private hiding: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const back = () => this.listener && this.events?.readyState !== OPEN && this.start();
    this.document.addEventListener('visibilitychange', () => this.look());
    this.document.defaultView?.addEventListener('online', back);
  }

  open(listener: Listener) {
    this.close();
    this.listener = listener;
    this.start();
  }

  close() {
    this.listener = null;
    this.stop();
  }

  private stop() {
    clearTimeout(this.again);
    clearTimeout(this.hiding);
    this.events?.close();
    this.events = null;
  }

  private start() {
    this.stop();
    const listener = this.listener;
    if (!listener) return;
    const { chainId, clientId, after, on, opened } = listener;
    const events = this.connect(`/api/effect-chains/${chainId}/events?client=${clientId}&after=${after()}`);
    this.events = events;
    events?.addEventListener('open', () => {
      this.tries = 0;
      opened();
    });
    events?.addEventListener('error', () => events.readyState === CLOSED && events === this.events && this.retry());
    for (const name of LIVE_EVENTS)
      events?.addEventListener(name, (event) => on(name, parsed((event as MessageEvent<string>).data)));
  }

  private retry() {
    const wait = AGAIN_MS[Math.min(this.tries++, AGAIN_MS.length - 1)];
    this.again = setTimeout(() => this.start(), wait);
  }

  private look() {
    clearTimeout(this.hiding);
    if (this.document.hidden) this.hiding = setTimeout(() => this.stop(), HIDDEN_MS);
    else if (this.listener && !this.events) this.start();
  }
}

const parsed = (data: string | undefined): unknown => (data ? JSON.parse(data) : null);
