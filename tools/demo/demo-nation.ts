import type { INestApplicationContext } from '@nestjs/common';
import { Account, Membership, Region } from '@rt/identity/api';
import { type Actor, permissionsOf } from '@rt/identity/domain';
import { CodingsService, JointCodingsService, ReportsService, SubmissionsService } from '@rt/reporting/api';
import { richTextFromPlain, type TakenCode } from '@rt/reporting/domain';
import { runInContext } from '@rt/shared/api';
import type { EntityManager } from 'typeorm';
import type { DemoCast } from './demo-people';
import type { DemoCode, DemoCoding, DemoNationRegion, DemoNationReport } from './nation';
import { AMARK } from './nation-amark';
import { NORRSJO } from './nation-norrsjo';
import { VASTERMARK } from './nation-vastermark';

/** Three more regions with submitted reports, and how far the agency has come in coding them. */
export async function loadNation(app: INestApplicationContext, cast: DemoCast, manager: EntityManager): Promise<void> {
  const last = new Date().getFullYear() - 1;
  for (const region of [NORRSJO, VASTERMARK, AMARK]) {
    const registrar = await registrarOf(region, manager);
    for (const report of region.reports) {
      const year = last - report.yearsAgo;
      await as(registrar, () => submit(app, registrar, year, report, manager));
      for (const coding of report.coding)
        await code(app, cast.analysts, { year, countyCode: region.countyCode, report, coding }, manager);
      const amendment = report.amendment;
      if (amendment) {
        const input = { ...amendment, body: richTextFromPlain(amendment.text) };
        await as(registrar, () => app.get(SubmissionsService).amend(registrar, year, input, manager));
      }
    }
  }
}

const as = <T>({ accountId, regionId }: Actor, run: () => T): T =>
  runInContext({ accountId, regionId, reason: null }, run);

/** Who sends the region's report; nobody signs in as them. */
async function registrarOf({ name, countyCode }: DemoNationRegion, manager: EntityManager): Promise<Actor> {
  const region = await manager.save(manager.create(Region, { name, kind: 'region', countyCode }));
  const email = `registrator-${countyCode}@demo.example`;
  const account = await manager.save(
    manager.create(Account, { email, name: `Registrator ${name}`, passwordHash: null }),
  );
  await manager.save(
    manager.create(Membership, { accountId: account.id, regionId: region.id, role: 'strategy_owner' }),
  );
  const roles = ['strategy_owner'] as const;
  return {
    accountId: account.id,
    name: account.name,
    regionId: region.id,
    roles: [...roles],
    permissions: permissionsOf(roles),
  };
}

async function submit(
  app: INestApplicationContext,
  actor: Actor,
  year: number,
  { answers, decision }: DemoNationReport,
  manager: EntityManager,
): Promise<void> {
  const reports = app.get(ReportsService);
  await reports.open(actor, year, manager);
  for (const [part, text] of Object.entries(answers))
    await reports.answer(actor, { year, part, version: 1 }, { body: richTextFromPlain(text), done: true }, manager);
  const input = { decision, blanksReason: 'Övriga frågor besvaras i bilagan till beslutet.' };
  await app.get(SubmissionsService).submit(actor, year, input, manager);
}

interface Coded {
  year: number;
  countyCode: string;
  report: DemoNationReport;
  coding: DemoCoding;
}

async function code(
  app: INestApplicationContext,
  analysts: readonly [Actor, Actor],
  { year, countyCode, report, coding: { theme, codes, memo = '', end } }: Coded,
  manager: EntityManager,
): Promise<void> {
  const place = { year, countyCode, theme };
  const text = report.answers[PARTS[theme]];
  const [codings, joint] = [app.get(CodingsService), app.get(JointCodingsService)];
  for (const [at, analyst] of analysts.entries()) {
    const given = codes[at];
    if (!given) continue;
    const input = { codes: taken(given, text), memo: at ? '' : memo, amendmentId: null };
    await as(analyst, () => codings.save(analyst, place, 0, input, manager));
    if (end !== 'begun') await as(analyst, () => codings.finish(analyst, place, manager));
  }
  if (typeof end !== 'object') return;
  const [decides] = analysts;
  const input = { codes: taken(end.joint, text), reason: end.reason, amendmentId: null };
  await as(decides, () => joint.decide(decides, place, input, manager));
}

const PARTS = {
  approach: 'ak6.conduct',
  development: 'ak6.conduct',
  efforts: 'ak6.studies',
  use: 'ak6.use',
} as const;

const taken = (codes: readonly DemoCode[], text: string): TakenCode[] =>
  codes.map(([key, words]) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`The demo marks words that are not in the answer: ${words}`);
    return { code: key, passages: [{ start, end: start + words.length }] };
  });
