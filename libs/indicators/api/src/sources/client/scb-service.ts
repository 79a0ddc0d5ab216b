import {
  type AskedVariable,
  halve,
  isObject,
  mergeParts,
  readScbConfig,
  readScbHit,
  readScbSearch,
  readScbTable,
  readStatistics,
  type ServiceState,
  type SourcePage,
  type SourceTable,
  splitSelection,
  type StatisticsFile,
} from '@rt/indicators/domain';
import { failing, reading, SourceFailure } from '../source-failure';
import type { SourceSettings } from '../source-settings';
import { Remembered } from './remembered';
import { ServiceClient } from './service-client';
import type { KnownState, PartAnswer, PartRequest, StatisticsService } from './statistics-service';

/** Until `/config` has said what is allowed. */
const CAREFUL = { calls: 1, windowSeconds: 1 };
const HOUR = 3_600_000;
const SOON = 1;

/** PxWebApi 2, as Statistics Sweden runs it. Its limits are read from its `/config` before anything else is asked. */
export class ScbService implements StatisticsService {
  readonly service = 'scb';
  readonly describedApart = false;
  private readonly client: ServiceClient;
  private readonly config = new Remembered<ReturnType<typeof readScbConfig>>(HOUR, 1);
  private readonly tables = new Remembered<SourceTable>(HOUR / 6, 50);

  constructor(address: string, timing: Pick<SourceSettings, 'timeoutMs' | 'backoffMs'>) {
    this.client = new ServiceClient('scb', address, timing, CAREFUL);
  }

  async state(): Promise<ServiceState> {
    const config = await this.limits().catch(() => null);
    const unknown = { limits: null, licence: null, reference: 'Källa: SCB' };
    return { service: 'scb', configured: true, ...(config ?? unknown) };
  }

  async groups(): Promise<[]> {
    return [];
  }

  async search(query: string, page: number): Promise<SourcePage> {
    await this.limits();
    if (/^TAB\d+$/i.test(query)) return this.byKey(query.toUpperCase());
    const search = new URLSearchParams({ lang: 'sv', query, pageNumber: String(page), pageSize: '20' });
    const { json } = await this.client.ask(`tables?${search}`, { patience: SOON });
    return reading('scb', () => readScbSearch(json, new Date()));
  }

  table(key: string, fresh = false): Promise<SourceTable> {
    const ask = async () => {
      await this.limits();
      const { json } = await this.client.ask(`tables/${key}/metadata?lang=sv`, { patience: SOON });
      return reading('scb', () => readScbTable(key, json, new Date()));
    };
    return this.tables.get(key, ask, fresh);
  }

  async plan({ key }: SourceTable, asked: AskedVariable[]): Promise<PartRequest[]> {
    const { limits } = await this.limits();
    const path = `tables/${key}/data?lang=sv&outputFormat=json-stat2`;
    return splitSelection(asked, limits?.cells ?? 1000).map((part) => ({ path, asked: part }));
  }

  async fetchPart({ path, asked }: PartRequest, signal?: AbortSignal): Promise<PartAnswer> {
    await this.limits();
    const selection = asked.map(({ code, values }) => ({ variableCode: code, valueCodes: values }));
    const { text } = await this.client.ask(path, { body: { selection }, ...(signal ? { signal } : {}) });
    return { text, next: null };
  }

  halve({ path, asked }: PartRequest): [PartRequest, PartRequest] | null {
    const halves = halve(asked);
    return (
      halves && [
        { path, asked: halves[0] },
        { path, asked: halves[1] },
      ]
    );
  }

  async hasNews({ key, sourceUpdatedAt }: KnownState, signal?: AbortSignal): Promise<boolean> {
    await this.limits();
    const { json } = await this.client.ask(`tables/${key}?lang=sv`, signal ? { signal } : {});
    const updated = isObject(json) && typeof json['updated'] === 'string' ? Date.parse(json['updated']) : Number.NaN;
    return !(sourceUpdatedAt && updated === sourceUpdatedAt.getTime());
  }

  read(texts: readonly string[]): StatisticsFile {
    const bytes = (text: string) => new TextEncoder().encode(text);
    return reading('scb', () => mergeParts(texts.map((text) => readStatistics(bytes(text)))));
  }

  private async byKey(key: string): Promise<SourcePage> {
    try {
      const { json } = await this.client.ask(`tables/${key}?lang=sv`, { patience: SOON });
      return { hits: [reading('scb', () => readScbHit(json, 'table', new Date()))], page: 1, pages: 1 };
    } catch (error) {
      if (error instanceof SourceFailure && error.failure.code === 'source.retired')
        return { hits: [], page: 1, pages: 1 };
      throw error;
    }
  }

  /** Asked for at first use and once an hour. */
  private limits() {
    return this.config.get('config', async () => {
      const { json } = await this.client.ask('config', { patience: SOON });
      const config = reading('scb', () => readScbConfig(json));
      if (!config.limits) throw failing('unreadable', 'scb', '/config');
      this.client.follow(config.limits);
      return config;
    });
  }
}
