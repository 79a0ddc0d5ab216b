import type { SourceTable } from '@rt/indicators/domain';
import { ReplayServer, type ReplayFailure, startReplayServer } from '../../../testing/src';
import { SourceFailure } from '../source-failure';
import { KoladaService } from './kolada-service';
import { ScbService } from './scb-service';
import { ServiceClient } from './service-client';
import type { StatisticsService } from './statistics-service';

const QUICK = { timeoutMs: 1000, backoffMs: 4 };

describe('the clients of the services', () => {
  let replay: ReplayServer;
  let scb: ScbService;
  let kolada: KoladaService;
  beforeAll(async () => {
    replay = await startReplayServer();
  });
  afterAll(() => replay.close());
  beforeEach(() => {
    replay.mend();
    scb = new ScbService(replay.scbUrl, QUICK);
    kolada = new KoladaService(replay.koladaUrl, QUICK);
  });

  const allOf = (table: SourceTable) =>
    table.variables.map(({ code, values }) => ({ code, values: values.map((value) => value.code) }));
  const fetchAll = async (service: StatisticsService, key: string) => {
    const table = await service.table(key);
    const texts: string[] = [];
    const plan = await service.plan(table, allOf(table));
    for (const request of plan) {
      const { text, next } = await service.fetchPart(request);
      texts.push(text);
      if (next) plan.push(next);
    }
    return service.read(texts, table);
  };
  const codeOf = async (ask: Promise<unknown>) => {
    const error = await ask.then(
      () => null,
      (reason: unknown) => reason,
    );
    return error instanceof SourceFailure ? error.failure.code : error;
  };

  it('asks SCB for its limits before anything else, and only once', async () => {
    await scb.search('folkmängd', 1);
    await scb.search('folkmängd', 2);
    expect(replay.requests[0]).toBe('GET /scb/config');
    expect(replay.asked(/config/)).toBe(1);
  });
  it('finds tables and KPIs by words and by key', async () => {
    expect((await scb.search('sysselsättningsgrad region', 1)).hits.map(({ key }) => key)).toEqual(['TAB9001']);
    expect((await scb.search('tab9002', 1)).hits.map(({ key }) => key)).toEqual(['TAB9002']);
    expect((await scb.search('TAB404404', 1)).hits).toEqual([]);
    expect((await kolada.search('eftergymnasial', 1)).hits.map(({ key }) => key)).toEqual(['N90001']);
    expect((await kolada.search('n90002', 1)).hits).toMatchObject([{ key: 'N90002', discontinued: true }]);
  });
  it('fetches a table larger than one answer in parts none of which is too large, and every figure once', async () => {
    const file = await fetchAll(scb, 'TAB9003');
    expect(replay.asked(/POST/)).toBe(5);
    const inOrder = [...file.cells].sort(([one], [other]) => one - other).map(([, { value }]) => value);
    expect(inOrder).toEqual(replay.tables.get('TAB9003')?.dataset.value);
  });
  it('asks Kolada for at most 25 places at a time, and follows its pages', async () => {
    const file = await fetchAll(kolada, 'N90003');
    expect(file.cells.size).toBe(40 * 5 * 3);
    expect(replay.asked(/data\/kpi/)).toBeGreaterThanOrEqual(2);
  });
  it('gives Kolada’s places their names, and says that a group is an unweighted mean', async () => {
    const file = await fetchAll(kolada, 'N90001');
    const labels = file.dimensions.find(({ role }) => role === 'place')?.values.map(({ code, label }) => [code, label]);
    expect(labels).toContainEqual(['20', 'Region Dalarna']);
    expect(file.notes.map(({ text }) => text)).toContain(
      'Alla regioner (ovägt medel) (G90002) är en grupp: värdet är ett ovägt medelvärde.',
    );
    expect([...file.cells.values()].map(({ value }) => value)).not.toContain(99);
  });
  it('knows whether there is anything newer without fetching it', async () => {
    const table = await scb.table('TAB9001');
    const known = {
      key: 'TAB9001',
      asked: [],
      sourceUpdatedAt: new Date(table.updatedAt ?? ''),
      fetchedAt: new Date(),
    };
    expect(await scb.hasNews(known)).toBe(false);
    const kpi = { ...known, key: 'N90001', asked: [{ code: 'municipality', values: ['0020'] }] };
    expect(await kolada.hasNews(kpi)).toBe(false);
    replay.touch('TAB9001');
    replay.touch('N90001');
    expect([await scb.hasNews(known), await kolada.hasNews(kpi)]).toEqual([true, true]);
    expect(replay.asked(/POST/)).toBe(0);
  });

  const dataOf = async () => {
    const table = await scb.table('TAB9001');
    const [request] = await scb.plan(table, allOf(table));
    if (!request) throw new Error('No request was planned.');
    return scb.fetchPart(request);
  };
  it.each<[ReplayFailure, string, number]>([
    ['too-many-requests', 'source.too-many-requests', 4],
    ['too-many-requests-for-long', 'source.too-many-requests', 1],
    ['too-many-cells', 'source.too-many-cells', 1],
    ['missing-variable', 'source.missing-variable', 1],
    ['retired', 'source.retired', 1],
    ['server-error', 'source.server-error', 4],
    ['truncated', 'source.truncated', 4],
    ['html', 'source.not-json', 4],
    ['wrong-type', 'source.not-json', 4],
    ['redirect-internal', 'source.redirected', 1],
    ['redirect-loop', 'source.redirected', 4],
    ['too-large', 'source.too-large', 1],
    ['connection-lost', 'source.no-answer', 4],
    ['hang', 'source.no-answer', 4],
  ])('says what %s is, having asked again only where that may help', async (failure, code, times) => {
    replay.fail(failure);
    expect(await codeOf(dataOf())).toBe(code);
    expect(replay.asked(/POST/)).toBe(times);
  });
  it('goes on when what may pass has passed, also after the second a service asked for', async () => {
    replay.fail('too-many-requests-in-a-second', { times: 1 });
    const before = Date.now();
    await dataOf();
    expect(Date.now() - before).toBeGreaterThanOrEqual(990);
    replay.fail('server-error', { times: 2 });
    await dataOf();
  });
  it('follows a redirect within the service', async () => {
    replay.fail('redirect-inside', { on: /metadata/ });
    expect((await scb.table('TAB9001')).key).toBe('TAB9001');
  });
  it('never asks an address a page names elsewhere', () => {
    const client = new ServiceClient('kolada', replay.koladaUrl, QUICK, { calls: 5, windowSeconds: 1 });
    for (const elsewhere of [
      'http://169.254.169.254/kolada/kpi?page=2',
      `${replay.scbUrl}/config`,
      '//[::1]/kolada/kpi',
      'http://',
    ])
      expect(() => client.pathOf(elsewhere)).toThrow(/redirected/);
    expect(client.pathOf(`${replay.koladaUrl}/kpi?page=2`)).toBe('kpi?page=2');
  });
  it('keeps to the rate the service states', async () => {
    replay.limits.maxCallsPerTimeWindow = 2;
    const slow = new ScbService(replay.scbUrl, QUICK);
    const before = Date.now();
    for (let page = 1; page <= 4; page++) await slow.search('folkmängd', page);
    expect(Date.now() - before).toBeGreaterThanOrEqual(1000);
    replay.limits.maxCallsPerTimeWindow = 50;
  });
});
