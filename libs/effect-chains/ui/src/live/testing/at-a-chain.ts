import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { AppliedChanges, ChainDetail, ChangeSet, PartChange, PartConflict } from '@rt/effect-chains/domain';
import { SessionStore } from '@rt/identity/ui';
import { provideHttp } from '@rt/shared/ui';
import { provideRouter } from '@angular/router';
import { chainFixture } from '../../testing/live-fixture';
import { ChainLive } from '../chain-live';
import { EVENT_SOURCE } from '../event-source';
import { SEND_AGAIN } from '../outbox';
import { WORK_SHELF } from '../work-shelf';
import { FakeEvents } from './fake-events';
import { MemoryShelf } from './memory-shelf';

const messages = { sv: 'Det gick inte', en: 'It failed' };

/** Somebody who opens a chain in a window; the spec answers as the server. */
export class AtAChain {
  readonly streams: FakeEvents[] = [];
  readonly http: HttpTestingController;
  readonly live: ChainLive;

  constructor(
    readonly shelf = new MemoryShelf(),
    mayEdit = true,
  ) {
    const session = { session: signal({ account: { id: 'anna' }, region: { id: 'r' } }), can: () => mayEdit };
    TestBed.configureTestingModule({
      providers: [
        ChainLive,
        provideHttp(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: SessionStore, useValue: session },
        { provide: WORK_SHELF, useValue: shelf },
        { provide: SEND_AGAIN, useValue: [20] },
        { provide: EVENT_SOURCE, useValue: (address: string) => this.listen(address) },
      ],
    });
    this.http = TestBed.inject(HttpTestingController);
    this.live = TestBed.inject(ChainLive);
  }

  get stream(): FakeEvents {
    const stream = this.streams.at(-1);
    if (!stream) throw new Error('Nothing listens');
    return stream;
  }

  async open(chain: Partial<ChainDetail> = {}) {
    this.live.id.set('chain');
    await settled();
    this.read(chain);
    await settled();
    return this;
  }

  /** Answers the reading of the chain. */
  read(chain: Partial<ChainDetail>) {
    this.http.match('/api/effect-chains/chain').forEach((request) => request.flush(chainFixture(chain)));
  }

  /** The set that is being sent. */
  sent(): TestRequest & { set: ChangeSet } {
    const request = this.http.expectOne('/api/effect-chains/chain/changes');
    return Object.assign(request, { set: request.request.body as ChangeSet });
  }

  sentNothing() {
    this.http.expectNone('/api/effect-chains/chain/changes');
  }

  /** The server stores what is being sent, as it came or as it makes of it. */
  async store(seq: number, changes?: PartChange[]) {
    const sent = this.sent();
    sent.flush(applied(seq, changes ?? sent.set.changes, { id: sent.set.id, by: 'Anna' }));
    await settled();
    return sent.set;
  }

  async refuse(status: number, more: object = {}) {
    const sent = this.sent();
    sent.flush({ type: 't', title: 'x', code: 'x', status, messages, ...more }, { status, statusText: 'x' });
    await settled();
    return sent.set;
  }

  conflict(...conflicts: PartConflict[]) {
    return this.refuse(412, { code: 'chain-part.changed-since', current: { conflicts } });
  }

  async lose() {
    const sent = this.sent();
    const { set } = sent;
    sent.error(new ProgressEvent('error'));
    await settled();
    return set;
  }

  text(id: string) {
    return this.live.chain()?.nodes.find((node) => node.id === id)?.text;
  }

  private listen(address: string) {
    const stream = new FakeEvents(address);
    this.streams.push(stream);
    return stream;
  }
}

/** A set that somebody has stored. */
export const applied = (seq: number, changes: PartChange[], { id = `s${seq}`, by = 'Bo' } = {}): AppliedChanges => ({
  id,
  seq,
  changes,
  versions: changes.map(({ is }) => (is === null ? null : seq + 1)),
  by: { id: by.toLowerCase(), name: by },
  at: '2026-11-24T10:00:00Z',
});

/** A text written in a box. */
export const written = (id: string, was: string, is: string): PartChange => ({
  part: 'node',
  id,
  was: { text: was },
  is: { text: is },
});

/** Lets what is under way settle, without waiting for answers the spec has not given. */
export async function settled(wait = 0) {
  for (let round = 0; round < 4; round += 1) {
    TestBed.tick();
    await new Promise((done) => setTimeout(done, wait));
  }
  TestBed.tick();
}
