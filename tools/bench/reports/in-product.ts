import {
  type AnnualReport,
  CODED_THEMES,
  FORMATS_OF,
  type Exported,
  FRAMES_2018,
  richTextFromPlain,
} from '@rt/reporting/domain';
import type { RichText } from '@rt/reporting/domain';
import { Client } from 'pg';
import { buildRegions } from '../coverage/build-regions';
import { serve, type Served } from '../coverage/serve';
import { atMost, type Figure } from '../figure';
import { Caller } from './caller';
import { COLLEAGUES, MORE_GOALS } from './more-goals.sql';

const YEAR = 2025;
const BOUNDS: Readonly<Record<Exported, number>> = { 'annual-report': 10, compilation: 15 };
const ANSWER = 'Arbetet utgår från lärandeplanen. Nästa år ska planen uppdateras tillsammans med andra regioner.';
const CODED_PARTS = ['ak6.conduct', 'ak6.studies', 'ak6.use'];

/**
 * From the order of a file till it can be fetched, in the whole product over HTTP, facts read from the database: the report
 * of a region with 300 goals and 1 000 interventions, drafted whole, and the compilation of 21 regions' coded reports.
 */
export async function* inProduct(): AsyncGenerator<Figure> {
  const served = await serve(async (url) => {
    await buildRegions(url, 2);
    await run(url, MORE_GOALS);
  });
  try {
    await run(served.databaseUrl, COLLEAGUES);
    const owner = await Caller.of(served, 'strategy_owner');
    const { answers } = await owner.put<AnnualReport>(`/annual-reports/${YEAR + 1}`);
    const drafts = await owner.get<{ part: string; body: RichText }[]>(`/annual-reports/${YEAR + 1}/drafts`);
    for (const { part, body } of drafts) {
      const version = answers.find((answer) => answer.part === part)?.version ?? 1;
      await owner.put(`/annual-reports/${YEAR + 1}/answers/${part}`, { body, done: true }, version);
    }
    yield* await exported(owner, 'annual-report', YEAR + 1);

    const counties = await submitted(served);
    const analysts = [await Caller.of(served, 'national_analyst'), await Caller.of(served, 'second_analyst')];
    for (const county of counties) await coded(analysts, county);
    const [analyst] = analysts as [Caller];
    const start = performance.now();
    await analyst.get(`/compilations/${YEAR}`);
    yield atMost('reports product compilation read', (performance.now() - start) / 1000, 's', BOUNDS.compilation);
    yield* await exported(analyst, 'compilation', YEAR);
  } finally {
    await served.stop();
  }
}

async function exported(caller: Caller, of: Exported, year: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const format of FORMATS_OF[of]) {
    const seconds = await caller.orders({ of, year, format, language: 'sv' });
    figures.push(atMost(`reports product ${of} ${format} time`, seconds, 's', BOUNDS[of]));
  }
  return figures;
}

/** Every region answers what is coded, and submits; their county codes. */
async function submitted(served: Served): Promise<string[]> {
  const rows = await run(
    served.databaseUrl,
    `SELECT county_code AS county FROM region WHERE kind = 'region' ORDER BY 1`,
  );
  const counties = rows.map(({ county }) => String(county));
  for (const county of counties) {
    const owner = await Caller.of(served, `owner_${county}`);
    const path = `/annual-reports/${YEAR}`;
    await owner.put(path);
    for (const part of CODED_PARTS)
      await owner.put(`${path}/answers/${part}`, { body: richTextFromPlain(ANSWER), done: true }, 1);
    const blanksReason = 'Besvaras i bilagan till beslutet.';
    await owner.put(`${path}/submission`, { decision: 'Regionstyrelsen § 12', blanksReason });
  }
  return counties;
}

/** Both analysts take the first code of each theme, and it is decided on. */
async function coded(analysts: readonly Caller[], county: string): Promise<void> {
  for (const theme of CODED_THEMES) {
    const code = FRAMES_2018.frames.find((frame) => frame.theme === theme)?.codes[0]?.key;
    const codes = [{ code, passages: [{ start: 0, end: ANSWER.indexOf('.') + 1 }] }];
    const path = `/codings/${YEAR}/${county}/${theme}`;
    for (const analyst of analysts) {
      await analyst.put(path, { codes, memo: '', amendmentId: null }, 0);
      await analyst.put(`${path}/done`);
    }
    await analysts[0]?.put(`${path}/joint`, { codes, reason: null, amendmentId: null });
  }
}

async function run(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return (await client.query<Record<string, unknown>>(statement).finally(() => client.end())).rows;
}
