import {
  type AskedVariable,
  chunk,
  koladaRows,
  isObject,
  readKpi,
  readKpiTable,
  type ServiceState,
  type SourcePage,
  type SourceTable,
  type StatisticsFile,
} from '@rt/indicators/domain';
import { failing, reading } from '../source-failure';
import type { SourceSettings } from '../source-settings';
import { readKoladaAnswers } from './kolada-answers';
import { KoladaPlaces, nextOf } from './kolada-places';
import { Remembered } from './remembered';
import { ServiceClient } from './service-client';
import type { KnownState, PartAnswer, PartRequest, StatisticsService } from './statistics-service';

/** Documented: at most 25 ids in one part of an address, 5 000 rows a page. No rate is; 5 a second is what others keep to. */
const IDS = 25;
const ROWS = 5000;
const RATE = { calls: 5, windowSeconds: 1 };
const DAY = 86_400_000;
const HITS = 20;
const SOON = 1;

/** Kolada's API, version 3. */
export class KoladaService implements StatisticsService {
  readonly service = 'kolada';
  readonly describedApart = true;
  private readonly client: ServiceClient;
  private readonly places: KoladaPlaces;
  private readonly tables = new Remembered<SourceTable>(DAY / 144, 50);

  constructor(address: string, timing: Pick<SourceSettings, 'timeoutMs' | 'backoffMs'>) {
    this.client = new ServiceClient('kolada', address, timing, RATE);
    this.places = new KoladaPlaces(this.client);
  }

  async state(): Promise<ServiceState> {
    const licence = 'Får användas fritt om källan anges; egna bearbetningar får inte kallas Koladas.';
    return {
      service: 'kolada',
      configured: true,
      limits: { cells: ROWS, ...RATE },
      licence,
      reference: 'Källa: Kolada',
    };
  }

  async groups() {
    const places = await this.places.all();
    return places.filter(({ type }) => type === 'group').map(({ code, label }) => ({ code, label }));
  }

  async search(query: string, page: number): Promise<SourcePage> {
    const byKey = /^[NU]\d{5}$/i.test(query);
    const list = new URLSearchParams({ title: query, per_page: String(HITS), page: String(page) });
    const path = byKey ? `kpi/${query.toUpperCase()}` : `kpi?${list}`;
    const { json } = await this.client.ask(path, { patience: SOON });
    const hits = reading('kolada', () => koladaRows(json).map((row) => readKpi(row, new Date())));
    const count = isObject(json) && typeof json['count'] === 'number' ? json['count'] : hits.length;
    const pages = Math.max(Math.ceil(count / HITS), page + (nextOf(json) ? 1 : 0));
    return { hits, page, pages: byKey ? 1 : pages };
  }

  table(key: string, fresh = false): Promise<SourceTable> {
    const ask = async () => {
      const { json } = await this.client.ask(`kpi/${key}`, { patience: SOON });
      const [row] = reading('kolada', () => koladaRows(json));
      if (!row) throw failing('retired', 'kolada', key);
      const places = await this.places.all();
      return reading('kolada', () => readKpiTable(row, places, new Date()));
    };
    return this.tables.get(key, ask, fresh);
  }

  async plan({ key, variables }: SourceTable, asked: AskedVariable[]): Promise<PartRequest[]> {
    const all = new Map(variables.map(({ code, values }) => [code, values.length]));
    const allYears = ({ code, values }: AskedVariable) => code === 'year' && values.length === all.get(code);
    return this.requests(
      key,
      asked.filter((variable) => !allYears(variable)),
    );
  }

  async fetchPart({ path }: PartRequest, signal?: AbortSignal): Promise<PartAnswer> {
    const { text, json } = await this.client.ask(path, signal ? { signal } : {});
    const next = nextOf(json);
    return { text, next: next ? { path: this.client.pathOf(next), asked: [] } : null };
  }

  /** Kolada limits rows by pages, never by refusing. */
  halve(): null {
    return null;
  }

  /** Kolada tells no time of change, but what has changed since a day. A page without rows is no news. */
  async hasNews({ key, asked, fetchedAt }: KnownState, signal?: AbortSignal): Promise<boolean> {
    const since = new Date(fetchedAt.getTime() - DAY).toISOString().slice(0, 10);
    for (const { path } of this.requests(key, asked)) {
      const { json } = await this.client.ask(`${path}&from_date=${since}`, signal ? { signal } : {});
      if (reading('kolada', () => koladaRows(json)).length) return true;
    }
    return false;
  }

  read(texts: readonly string[], table: SourceTable): StatisticsFile {
    return reading('kolada', () => readKoladaAnswers(texts, table));
  }

  private requests(key: string, asked: AskedVariable[]): PartRequest[] {
    const of = (code: string) => asked.find((variable) => variable.code === code)?.values ?? [];
    const years = of('year').length ? chunk(of('year'), IDS) : [null];
    return chunk(of('municipality'), IDS).flatMap((places) =>
      years.map((some) => ({
        path: `data/kpi/${key}/municipality/${places.join(',')}${some ? `/year/${some.join(',')}` : ''}?per_page=${ROWS}`,
        asked: [],
      })),
    );
  }
}
