import type { AttachedSource, AttachedSourceInput, SourceFetch } from '@rt/indicators/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { SourceSettingsModule } from '../../src';
import { FetchRunner } from '../../src/sources/fetch-runner';
import { SourceSchedule } from '../../src/sources/source-schedule';
import type { ReplayServer } from './replay/replay-server';

/** The sources as the replay server speaks them, without the queue: a spec does the fetches itself. */
export const replayed = ({ scbUrl, koladaUrl }: ReplayServer, jobs = false) =>
  SourceSettingsModule.of({ urls: { scb: scbUrl, kolada: koladaUrl }, timeoutMs: 1500, backoffMs: 4, jobs });

/** Both sexes and all years of Dalarna and the country, of the replay's table of employment. */
export const EMPLOYMENT: AttachedSourceInput = {
  service: 'scb',
  key: 'TAB9001',
  selection: {
    variables: [
      { code: 'Region', values: ['00', '20'] },
      { code: 'Kon', values: 'all' },
      { code: 'ContentsCode', values: ['A1'] },
      { code: 'Tid', values: 'all' },
    ],
  },
  choice: {
    fixed: [{ dimension: 'ContentsCode', value: 'A1' }],
    places: ['20', '00'],
    sexes: ['total', 'women', 'men'],
  },
  schedule: 'weekly',
};

/** Dalarna, the country and two groups, of the replay's KPI. */
export const EDUCATION: AttachedSourceInput = {
  service: 'kolada',
  key: 'N90001',
  selection: { variables: [{ code: 'municipality', values: ['0000', '0020', 'G90001', 'G90002'] }] },
  choice: {
    fixed: [{ dimension: 'kpi', value: 'N90001' }],
    places: ['20', '00', 'G90001', 'G90002'],
    sexes: ['total', 'women', 'men'],
  },
  schedule: 'monthly',
};

export const attach = async (client: TestClient, id: string, input: AttachedSourceInput = EMPLOYMENT) =>
  (await client.put<AttachedSource>(`/indicators/${id}/source`, input)).body;

/** Does everything that is waiting, as the queue would. */
export async function runFetches(api: TestApi, now = new Date()): Promise<void> {
  const waiting = await api.app.get(SourceSchedule).tick(now);
  for (const id of waiting) await api.app.get(FetchRunner).run(id, new AbortController().signal);
}

/** Asks for a fetch and does it. */
export async function fetchNow(api: TestApi, client: TestClient, id: string): Promise<SourceFetch> {
  const { body } = await client.post<SourceFetch>(`/indicators/${id}/source-fetches`);
  await api.app.get(FetchRunner).run(body.id, new AbortController().signal);
  return (await client.get<SourceFetch>(`/source-fetches/${body.id}`)).body;
}
