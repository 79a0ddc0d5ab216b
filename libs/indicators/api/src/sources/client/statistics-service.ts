import type {
  AskedVariable,
  Service,
  ServiceState,
  SourcePage,
  SourceTable,
  SourceValue,
  StatisticsFile,
} from '@rt/indicators/domain';

/** One request of those a fetch takes: plain data, so that another process can go on with it. */
export interface PartRequest {
  path: string;
  asked: AskedVariable[];
}

export interface PartAnswer {
  /** The service's own text. */
  text: string;
  /** The request for the page after it, where there is one. */
  next: PartRequest | null;
}

/** What is stored of a table, to ask whether there is anything newer. */
export interface KnownState {
  key: string;
  asked: AskedVariable[];
  sourceUpdatedAt: Date | null;
  fetchedAt: Date;
}

/** A service statistics can be fetched from. Every method that asks it may throw `SourceFailure`. */
export interface StatisticsService {
  readonly service: Service;
  /** What a table says of itself may change without its figures doing so. */
  readonly describedApart: boolean;
  state(): Promise<ServiceState>;
  /** Groups of places it has values for; each of them is an unweighted mean. */
  groups(): Promise<SourceValue[]>;
  search(query: string, page: number): Promise<SourcePage>;
  /** `fresh`: not what was remembered from a moment ago. */
  table(key: string, fresh?: boolean): Promise<SourceTable>;
  /** The requests it takes to fetch what is asked of a table. */
  plan(table: SourceTable, asked: AskedVariable[]): Promise<PartRequest[]>;
  fetchPart(request: PartRequest, signal?: AbortSignal): Promise<PartAnswer>;
  /** Two requests for half as much each; null where it cannot be less. */
  halve(request: PartRequest, table: SourceTable): [PartRequest, PartRequest] | null;
  /** Whether there is anything newer than what is known. */
  hasNews(known: KnownState, signal?: AbortSignal): Promise<boolean>;
  /** One file of the answers, in the table's own words. */
  read(texts: readonly string[], table: SourceTable): StatisticsFile;
}
