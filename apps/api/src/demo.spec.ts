import {
  commonName,
  differencesOf,
  type NationConcepts,
  type NationIndicators,
  type NationWordings,
  wordsInUse,
} from '@rt/coverage/domain';
import { contrastToWhite, LEAST_CONTRAST, type RegionLook, type SessionDetail } from '@rt/identity/domain';
import { factsOf, type IndicatorMultiple, movedTargets, type Series, statusesOf } from '@rt/indicators/domain';
import { formatDate, isOver } from '@rt/shared/domain';
import type { NationalYear } from '@rt/reporting/domain';
import type { StrategyDetail } from '@rt/goals/domain';
import type { InterventionPage, UsedCodeListItem } from '@rt/portfolio/domain';
import type { AnnualReport, AnnualReportLine, ExportJob, ReportComment } from '@rt/reporting/domain';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createTestDatabase } from '@rt/shared/api/testing';
import { unzipSync } from 'fflate';
import { setTimeout as delay } from 'node:timers/promises';
import { readConfiguration } from './configuration';
import { createApp } from './create-app';
import { prepareDemo } from './demo';

describe('the demo region', () => {
  let app: NestFastifyApplication;
  let drop: () => Promise<void>;
  let password: string | null;

  beforeAll(async () => {
    const database = await createTestDatabase();
    ({ drop } = database);
    app = await createApp(database.url, readConfiguration({ LOG_LEVEL: 'silent' }), null);
    await app.getHttpAdapter().getInstance().ready();
    password = await prepareDemo(app);
  }, 120_000);
  afterAll(async () => {
    await app.close();
    await drop();
  });

  const signIn = (secret: string | null) =>
    app.inject({ method: 'POST', url: '/api/session', payload: { email: 'strateg@demo.example', password: secret } });
  const read = async <T>(url: string, cookies: Record<string, string>) =>
    (await app.inject({ url: `/api${url}`, cookies })).json<T>();
  const analyst = async () => {
    const payload = { email: 'nationell@demo.example', password };
    const { cookies } = await app.inject({ method: 'POST', url: '/api/session', payload });
    return Object.fromEntries(cookies.map(({ name, value }) => [name, value]));
  };
  const signedIn = async () => {
    const { cookies } = await signIn(password);
    return Object.fromEntries(cookies.map(({ name, value }) => [name, value]));
  };

  it('lets the strategy owner in with the password that is printed', async () => {
    const answer = await signIn(password);
    expect(answer.json<SessionDetail>()).toMatchObject({
      region: { name: 'Region Älvdal' },
      roles: ['strategy_owner'],
    });
  });

  it('has two analysts who have coded some of what three more regions submitted', async () => {
    const { cookies } = await app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { email: 'nationell2@demo.example', password },
    });
    const session = Object.fromEntries(cookies.map(({ name, value }) => [name, value]));
    const { regions, years } = await read<NationalYear>(`/national-reports/${new Date().getFullYear() - 1}`, session);
    const submitted = regions.filter(({ state }) => state === 'submitted');
    const named = (name: string) => submitted.find((region) => region.name === name);
    expect(submitted.map(({ name }) => name)).toEqual([
      'Region Åmark',
      'Region Västermark',
      'Region Norrsjö',
      'Region Älvdal',
    ]);
    const [norrsjo, vastermark] = [named('Region Norrsjö'), named('Region Västermark')];
    expect(norrsjo?.coding.map(({ mine, done, joint }) => [mine, done, joint])).toEqual([
      ['done', 2, false],
      ['done', 2, false],
      ['none', 0, false],
      ['none', 0, false],
    ]);
    expect(vastermark?.coding.find(({ theme }) => theme === 'use')).toMatchObject({ joint: true, outdated: true });
    expect(years).toHaveLength(2);
  });

  it('has an adopted strategy and a draft of the next', async () => {
    const [strategy] = await read<StrategyDetail[]>('/strategies', await signedIn());
    expect(strategy?.versions.map(({ state }) => state)).toEqual(['draft', 'adopted']);
    expect(strategy?.versions[1]?.goals).toBe(44);
  });

  it('has two neighbours, so that the national views have something to lay beside it', async () => {
    const cookies = await analyst();
    const wordings = await read<NationWordings>('/coverage/nation/wordings', cookies);
    expect(wordings.regions.map(({ name }) => name)).toEqual(['Region Havsnäs', 'Region Skogsbygd', 'Region Älvdal']);
    expect([...new Set(wordings.counts.map(({ year }) => year))].sort()).toEqual([2019, 2022, 2024, 2025]);
    const { regions } = await read<NationConcepts>('/coverage/nation/concepts', cookies);
    const words = wordsInUse(regions);
    expect(words.find(({ word }) => word === 'Målområde')).toMatchObject({ level: 'overall_goal', regions: 2 });
    expect(words.find(({ word }) => word === 'Delmål')?.alsoFor).toEqual(['priority']);
    const { indicators } = await read<NationIndicators>('/coverage/nation/indicators', cookies);
    expect(indicators.map(commonName)).toContain('Sysselsättningsgrad 20–64 år');
    expect(indicators.filter((each) => differencesOf(each).length).length).toBeGreaterThan(1);
  });

  it('has 28 indicators and 60 interventions', async () => {
    const cookies = await signedIn();
    expect(await read<unknown[]>('/indicators', cookies)).toHaveLength(28);
    expect(await read<{ total: number }>('/interventions', cookies)).toMatchObject({ total: 60 });
  });

  it('marks every intervention with something of each code list', async () => {
    const cookies = await signedIn();
    const lists = await read<UsedCodeListItem[]>('/code-lists', cookies);
    const listOf = new Map(lists.map(({ id, list }) => [id, list]));
    const { items } = await read<InterventionPage>('/interventions?limit=100', cookies);
    const marked = items.map(({ codes }) => new Set(codes.map((id) => listOf.get(id))));
    expect(marked.filter((kinds) => !kinds.has('support_form') || !kinds.has('legal_ground'))).toEqual([]);
    expect(lists.filter(({ uses }) => uses > 0).length).toBeGreaterThan(18);
  });

  it('shows a moved target, a broken series, uncertainty, revised and preliminary values, and an assessment to be looked at again', async () => {
    const cookies = await signedIn();
    const all = await read<IndicatorMultiple[]>('/indicators/multiples', cookies);
    const today = formatDate(new Date());
    const named = (name: string) => {
      const found = all.find((each) => each.name.startsWith(name));
      if (!found) throw new Error(`The demo has no ${name}.`);
      return found;
    };
    const moved = all.filter((each) => movedTargets(factsOf(each)).length).map(({ name }) => name);
    expect(moved).toEqual(['Nystartade företag per 1 000 invånare']);
    const employment = named('Sysselsättningsgrad');
    expect(employment.breaks).toHaveLength(1);
    expect(employment.assessment).toMatchObject({ needsReview: true });
    expect(statusesOf(factsOf(employment), today).trend.status).not.toBe('untold');
    expect(employment.series.map(({ placeCode }) => placeCode)).toEqual(expect.arrayContaining(['17', '21', '22']));
    expect(employment.series[0]?.observations.at(-1)?.preliminary).toBe(true);
    expect(named('God självskattad hälsa').series[0]?.observations[0]?.margin).toBe(2.1);
    const series = await read<Series[]>(`/indicators/${employment.id}/series`, cookies);
    expect(series[0]?.observations.filter(({ revision }) => revision === 2).map(({ period }) => period)).toEqual([
      '2023',
      '2024',
    ]);
  });

  it('has reports that are approved, wait and were sent back', async () => {
    const periods = await read<{ reports: Record<string, number> }[]>('/reporting-periods', await signedIn());
    expect(periods.map(({ reports }) => reports)).toEqual([
      { draft: 1, submitted: 2, approved: 0, returned: 1 },
      { draft: 0, submitted: 0, approved: 4, returned: 0 },
      { draft: 0, submitted: 0, approved: 1, returned: 0 },
    ]);
  });

  it('is not written twice, and the second start gives a new password', async () => {
    const next = await prepareDemo(app);
    expect(next).not.toBe(password);
    expect((await signIn(password)).statusCode).toBe(401);
    password = next;
    expect(await read<unknown[]>('/strategies', await signedIn())).toHaveLength(1);
  });

  it('has submitted last year’s report with an amendment, and half written this year’s with comments', async () => {
    const cookies = await signedIn();
    const [open, submitted] = await read<AnnualReportLine[]>('/annual-reports', cookies);
    expect(open).toMatchObject({ submittedAt: null, done: 2, parts: 8 });
    const { amendments, answers, figures } = await read<AnnualReport>(`/annual-reports/${submitted?.year}`, cookies);
    expect(amendments.map(({ part }) => part)).toEqual(['ak6.studies']);
    expect(answers.filter(({ text }) => !text)).toEqual([]);
    expect(figures.find(({ key }) => key === 'appropriation.decided')?.value).toBeGreaterThan(0);
    const { missing, previous } = await read<AnnualReport>(`/annual-reports/${open?.year}`, cookies);
    expect(missing.length).toBeGreaterThan(0);
    expect(previous?.year).toBe(submitted?.year);
    const comments = await read<ReportComment[]>(`/annual-reports/${open?.year}/comments`, cookies);
    expect(Object.fromEntries(comments.map(({ part, resolved }) => [part, resolved !== null]))).toEqual({
      ak1: true,
      ak2: false,
    });
  });

  it('has a colour and a logo, and its report in Word carries both', async () => {
    const cookies = await signedIn();
    const { accent, logo } = await read<RegionLook>('/region-look', cookies);
    expect(contrastToWhite(accent ?? '')).toBeGreaterThan(LEAST_CONTRAST);
    const payload = { of: 'annual-report', year: new Date().getFullYear() - 1, format: 'docx', language: 'sv' };
    const headers = { 'x-xsrf-token': cookies['XSRF-TOKEN'] };
    const ordered = await app.inject({ method: 'POST', url: '/api/exports', cookies, headers, payload });
    let job = ordered.json<ExportJob>();
    for (; !isOver(job.state); job = await read<ExportJob>(`/exports/${job.id}`, cookies)) await delay(50);
    expect(job).toMatchObject({ state: 'done' });
    const parts = unzipSync((await app.inject({ url: `/api/exports/${job.id}/file`, cookies })).rawPayload);
    const said = new TextDecoder().decode(parts['word/document.xml']);
    expect(logo && said.includes(`descr="${logo.alt}"`)).toBe(true);
    expect(new TextDecoder().decode(parts['word/styles.xml'])).toContain(accent?.slice(1));
    const { rawPayload } = await app.inject({ url: '/api/region-look/logo', cookies });
    expect(Object.keys(parts).some((name) => rawPayload.equals(parts[name] ?? new Uint8Array()))).toBe(true);
  });
});
