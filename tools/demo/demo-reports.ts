import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { Indicator } from '@rt/indicators/api';
import {
  Intervention,
  PromisedIndicatorsService,
  ReportDraftsService,
  ReportingPeriodRow,
  ReportingPeriodsService,
  ReportStepsService,
} from '@rt/portfolio/api';
import { dayInSweden, type FollowedPeriod, goesOnDuring, type InterventionReport } from '@rt/portfolio/domain';
import type { EntityManager } from 'typeorm';
import type { DemoCast } from './demo-people';
import { DEMO_PROMISES, DEMO_REPORTS, type DemoReport, REPORTED, type ReportedKey } from './reports';

const dayFromNow = (days: number) => dayInSweden(new Date(Date.now() + days * 86_400_000));

/** What is counted, promised and reported: the last full year is open to report now, the two before it are locked. */
export async function loadReports(app: INestApplicationContext, cast: DemoCast, manager: EntityManager): Promise<void> {
  const { strategist } = cast;
  const indicators = await loadReported(strategist, manager);
  const interventions = new Map(
    (await manager.findBy(Intervention, { regionId: strategist.regionId })).map((each) => [each.name, each]),
  );
  const promises = app.get(PromisedIndicatorsService);
  for (const [name, keys] of Object.entries(DEMO_PROMISES))
    for (const key of keys) await promises.promise(strategist, named(interventions, name).id, indicators[key], manager);
  const periods = await openPeriods(app.get(ReportingPeriodsService), strategist, manager);
  for (const report of DEMO_REPORTS) {
    const [intervention, period] = [named(interventions, report.intervention), periods[report.yearsAgo]];
    if (period && goesOnDuring(intervention, period))
      await loadReport(app, cast, manager, { report, intervention, period, indicators });
  }
  await lockEarlier(manager, periods);
}

type Indicators = Record<ReportedKey, string>;

async function loadReported({ regionId }: Actor, manager: EntityManager): Promise<Indicators> {
  const made = {} as Indicators;
  for (const [key, passport] of Object.entries(REPORTED)) {
    const row = await manager.save(manager.create(Indicator, { regionId }).describe(passport));
    made[key as ReportedKey] = row.id;
  }
  return made;
}

async function openPeriods(
  periods: ReportingPeriodsService,
  owner: Actor,
  manager: EntityManager,
): Promise<FollowedPeriod[]> {
  const last = new Date().getFullYear() - 1;
  const window = { opensOn: dayFromNow(-20), locksOn: dayFromNow(20) };
  const made: FollowedPeriod[] = [];
  for (const year of [last, last - 1, last - 2]) {
    const days = { startsOn: `${year}-01-01`, endsOn: `${year}-12-31` };
    made.push(await periods.create(owner, { name: `Helår ${year}`, ...days, ...window }, manager));
  }
  return made;
}

/** They are written while everything is open; afterwards the years before are locked, as they would be. */
async function lockEarlier(manager: EntityManager, periods: FollowedPeriod[]): Promise<void> {
  for (const { id, endsOn } of periods.slice(1)) {
    const row = await manager.findOneByOrFail(ReportingPeriodRow, { id });
    const after = Number(endsOn.slice(0, 4)) + 1;
    await manager.save(row.take({ opensOn: `${after}-01-10`, locksOn: `${after}-02-28` }));
  }
}

interface Given {
  report: DemoReport;
  intervention: Intervention;
  period: FollowedPeriod;
  indicators: Indicators;
}

async function loadReport(
  app: INestApplicationContext,
  { strategist, projectManager }: DemoCast,
  manager: EntityManager,
  { report: { values, end }, intervention, period, indicators }: Given,
): Promise<void> {
  const author = intervention.managerId === projectManager.accountId ? projectManager : strategist;
  const told = Object.entries(values).map(([key, [expected, actual, comment = null]]) => ({
    indicatorId: indicators[key as ReportedKey],
    expected,
    actual,
    comment,
  }));
  const at = ({ version }: Pick<InterventionReport, 'version'>) => ({
    interventionId: intervention.id,
    periodId: period.id,
    version,
  });
  const draft = await app
    .get(ReportDraftsService)
    .save(author, intervention.id, period.id, 0, { values: told }, manager);
  if (end === 'draft') return;
  const steps = app.get(ReportStepsService);
  const submitted = await steps.submit(author, at(draft), manager);
  if (end === 'approved') await steps.decide(strategist, at(submitted), { decision: 'approved' }, manager);
  if (typeof end === 'object')
    await steps.decide(strategist, at(submitted), { decision: 'returned', reason: end.returned }, manager);
}

function named(interventions: ReadonlyMap<string, Intervention>, name: string): Intervention {
  const found = interventions.get(name);
  if (!found) throw new Error(`The demo has no intervention ${name}.`);
  return found;
}
