import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { koladaAnswer } from './kolada-answers';
import { type KoladaFixtures, koladaFixtures } from './kolada-fixtures';
import { recordedScb, withRecordedKolada } from './recorded';
import { REPLAY_FAILURES, type ReplayFailure, send } from './replay-failure';
import {
  dataAnswer,
  metadataOf,
  ok,
  problem,
  type ReplayAnswer,
  scbConfig,
  type ScbLimits,
  searchAnswer,
  tableInfo,
} from './scb-answers';
import { scbFixtures, type ScbTable } from './scb-fixtures';

const LIMITS: ScbLimits = { maxDataCells: 1000, maxCallsPerTimeWindow: 50, timeWindow: 1 };

export interface FailWhen {
  on?: RegExp;
  after?: number;
  times?: number;
}

export interface ReplayOptions {
  /** The recorded answers of the real services beside our own fixtures, where the machine has them. */
  recorded?: boolean;
}

/** SCB and Kolada on this machine: the same addresses, formats and limits, and every way they are known to fail. */
export class ReplayServer {
  /** What was asked for, in order: `POST /scb/tables/TAB9001/data`. */
  readonly requests: string[] = [];
  readonly limits = { ...LIMITS };
  readonly tables: Map<string, ScbTable>;
  readonly kolada: KoladaFixtures;
  /** How long every answer with figures takes. */
  delayMs = 0;
  private failure: { kind: ReplayFailure; on: RegExp; after: number; left: number } | null = null;
  private readonly server = createServer((request, response) => void this.answer(request, response));

  constructor({ recorded = false }: ReplayOptions) {
    const tables = [...scbFixtures(), ...(recorded ? recordedScb() : [])];
    this.tables = new Map(tables.map((table) => [table.id, table]));
    this.kolada = recorded ? withRecordedKolada(koladaFixtures()) : koladaFixtures();
  }

  get scbUrl(): string {
    return `${this.origin}/scb`;
  }

  get koladaUrl(): string {
    return `${this.origin}/kolada`;
  }

  /** Answers to what fits `on` fail, the next so many, once `after` of them have been as usual. */
  fail(kind: ReplayFailure, { on = /\/data\b/, after = 0, times = Infinity }: FailWhen = {}): void {
    this.failure = { kind, on, after, left: times };
  }

  /** Everything works again, and what was asked is forgotten. */
  mend(): void {
    this.failure = null;
    this.requests.length = 0;
  }

  /** How many of the requests so far fit. */
  asked(what: RegExp): number {
    return this.requests.filter((request) => what.test(request)).length;
  }

  /** The table or KPI has something new as of now. */
  touch(key: string): void {
    const table = this.tables.get(key);
    if (table) table.updated = new Date().toISOString();
    this.kolada.changedOn[key] = new Date().toISOString().slice(0, 10);
  }

  async start(): Promise<this> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return this;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.origin);
    this.requests.push(`${request.method} ${decodeURIComponent(url.pathname)}${url.search}`);
    const failing = this.failing(url);
    if (failing) return void REPLAY_FAILURES[failing](response, url);
    const body = request.method === 'POST' ? await json(request) : null;
    if (this.delayMs && /\/data\b/.test(url.pathname)) await delay(this.delayMs);
    const { status, body: answer } = url.pathname.startsWith('/scb/')
      ? this.scb(url, body)
      : koladaAnswer(this.kolada, url, '/kolada');
    send(response, status, answer);
  }

  /** Counts down; one that was sent elsewhere within the service is answered there. */
  private failing({ pathname, searchParams }: URL): ReplayFailure | null {
    const { failure } = this;
    if (!failure || failure.left <= 0 || !failure.on.test(pathname) || searchParams.has('moved')) return null;
    if (failure.after-- > 0) return null;
    failure.left -= 1;
    return failure.kind;
  }

  private scb(url: URL, body: unknown): ReplayAnswer {
    const [list, key, part] = url.pathname.slice('/scb/'.length).split('/');
    if (list === 'config') return ok(scbConfig(this.limits));
    const number = (name: string, otherwise: number) => Number(url.searchParams.get(name) ?? otherwise);
    if (list === 'tables' && !key)
      return searchAnswer(
        [...this.tables.values()],
        url.searchParams.get('query') ?? '',
        number('pageNumber', 1),
        number('pageSize', 20),
      );
    const table = this.tables.get(key ?? '');
    if (list !== 'tables' || !table) return problem(404, 'Not Found');
    if (!part) return ok(tableInfo(table));
    if (part === 'metadata') return ok(metadataOf(table));
    const { selection } = body as { selection: Parameters<typeof dataAnswer>[1] };
    return dataAnswer(table, selection, this.limits.maxDataCells);
  }
}

/** Starts the replay on a free port of this machine. Close it when done. */
export const startReplayServer = (options: ReplayOptions = {}): Promise<ReplayServer> =>
  new ReplayServer(options).start();
