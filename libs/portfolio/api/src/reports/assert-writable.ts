import { type ReportState, whyNotWritable } from '@rt/portfolio/domain';
import type { EntityManager } from 'typeorm';
import { periodClosed, reportClosed } from './report-problems';
import type { ReportingPeriodRow } from './reporting-period.entity';
import { today } from './today';

/** Named in the answer to whoever comes too late; more than these are no help. */
const OWNERS = `
  SELECT account.name FROM account JOIN membership ON membership.account_id = account.id
  WHERE membership.region_id = $1 AND membership.role = 'strategy_owner' AND account.pseudonymised_at IS NULL
  ORDER BY account.name LIMIT 3`;

/** Refuses to write in a report that waits, is approved, or whose period is not open; says who can open it. */
export async function assertWritable(
  tx: EntityManager,
  report: { state: ReportState } | null,
  period: ReportingPeriodRow,
): Promise<void> {
  const why = whyNotWritable(report?.state ?? 'not_begun', period, today());
  if (why === 'submitted' || why === 'approved') throw reportClosed(why);
  if (!why) return;
  const owners = why === 'locked' ? await tx.query<{ name: string }[]>(OWNERS, [period.regionId]) : [];
  throw periodClosed(
    why,
    period,
    owners.map(({ name }) => name),
  );
}
