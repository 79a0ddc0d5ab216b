import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { InterventionReportRow } from './intervention-report.entity';
import { PromisedIndicatorRow } from './promised-indicator.entity';
import { ReportedValueRow } from './reported-value.entity';

/** All that an intervention has promised and reported, as it is kept when the intervention is removed. */
export interface ReportsSnapshot {
  promised: PromisedIndicatorRow[];
  reports: InterventionReportRow[];
  values: ReportedValueRow[];
}

export async function reportsOf(tx: EntityManager, interventionId: string): Promise<ReportsSnapshot> {
  const promised = await tx.findBy(PromisedIndicatorRow, { interventionId });
  const reports = await tx.findBy(InterventionReportRow, { interventionId });
  const values = await tx.findBy(ReportedValueRow, { reportId: In(reports.map(({ id }) => id)) });
  return { promised, reports, values };
}

export async function removeReports(tx: EntityManager, { promised, reports, values }: ReportsSnapshot): Promise<void> {
  await tx.remove(values);
  await tx.remove(reports);
  await tx.remove(promised);
}

/** Interventions removed before there were reports have none in their snapshot. */
export async function restoreReports(tx: EntityManager, kept: ReportsSnapshot | undefined): Promise<void> {
  if (!kept) return;
  await tx.save(tx.create(PromisedIndicatorRow, kept.promised));
  await tx.save(tx.create(InterventionReportRow, kept.reports));
  await tx.save(tx.create(ReportedValueRow, kept.values));
}
