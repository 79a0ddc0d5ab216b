import type { DueReport, LinkInContext, MyWork } from '@rt/portfolio/domain';
import { formatDate } from '@rt/shared/domain';

/** Something to do. `day` is the last day of a report, else the day since when an answer is waited for. */
export type Ask = { key: string; day: string } & (
  { kind: 'declined'; link: LinkInContext } | { kind: 'returned' | 'due'; report: DueReport }
);

const dayOf = (moment: string | null): string => (moment ? formatDate(new Date(moment)) : '');

/** What is asked in the order of its days: what has waited longest first, what is due last last. */
export function asksOf({ declined, reports }: Pick<MyWork, 'declined' | 'reports'>): Ask[] {
  const links = declined.map<Ask>((link) => ({
    kind: 'declined',
    key: link.id,
    day: dayOf(link.decision?.at ?? null),
    link,
  }));
  const toReport = reports.map<Ask>((report) => {
    const key = `${report.intervention.id} ${report.period.id}`;
    return report.state === 'returned'
      ? { kind: 'returned', key, day: dayOf(report.decidedAt), report }
      : { kind: 'due', key, day: report.period.locksOn, report };
  });
  return [...links, ...toReport].sort((one, other) => one.day.localeCompare(other.day));
}
