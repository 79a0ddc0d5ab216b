import type { ReportingPeriod } from '@rt/portfolio/domain';
import { conflict, notFound, type Problem, refused } from '@rt/shared/api';
import type { InputIssue } from '@rt/shared/domain';

const KEPT = { sv: 'Inget är sparat.', en: 'Nothing is saved.' };

export const periodNotFound = () =>
  notFound('reporting-period.not-found', {
    sv: 'Rapportperioden finns inte, eller så har du inte tillgång till den.',
    en: 'The reporting period does not exist, or you have no access to it.',
  });

export const periodNameTaken = () =>
  conflict('reporting-period.name-taken', {
    sv: `Det finns redan en rapportperiod med det namnet. Välj ett annat. ${KEPT.sv}`,
    en: `There is already a reporting period with that name. Choose another. ${KEPT.en}`,
  });

export const periodOverlaps = ({ name, startsOn, endsOn }: ReportingPeriod) =>
  conflict('reporting-period.overlaps', {
    sv: `Perioden går in i ”${name}” (${startsOn} – ${endsOn}), så samma sak skulle räknas två gånger. Ändra dagarna. ${KEPT.sv}`,
    en: `The period overlaps “${name}” (${startsOn} – ${endsOn}), so the same thing would be counted twice. Change the days. ${KEPT.en}`,
  });

export const periodWrong = (issues: InputIssue[]) =>
  refused(
    'reporting-period.days',
    { sv: `Periodens dagar stämmer inte. ${KEPT.sv}`, en: `The days of the period do not fit. ${KEPT.en}` },
    issues,
  );

/** That a period cannot be reported for now, since when or until when, and who can do something about it. */
export function periodClosed(why: 'planned' | 'locked', period: ReportingPeriod, owners: readonly string[]): Problem {
  const { name, opensOn, locksOn } = period;
  if (why === 'planned')
    return conflict('report.period-not-open', {
      sv: `”${name}” öppnar ${opensOn}. Då kan du rapportera. ${KEPT.sv}`,
      en: `“${name}” opens on ${opensOn}. Then you can report. ${KEPT.en}`,
    });
  const [sv, en] = owners.length
    ? [`Be ${owners.join(' eller ')} (strategiägare)`, `Ask ${owners.join(' or ')} (strategy owner)`]
    : ['Be en administratör', 'Ask an administrator'];
  return conflict('report.period-locked', {
    sv: `”${name}” låstes efter ${locksOn}. ${sv} att öppna den. ${KEPT.sv}`,
    en: `“${name}” was locked after ${locksOn}. ${en} to open it. ${KEPT.en}`,
  });
}

export const reportClosed = (why: 'submitted' | 'approved') =>
  why === 'submitted'
    ? conflict('report.submitted', {
        sv: `Rapporten är inskickad och väntar på granskning. Ta tillbaka den för att ändra. ${KEPT.sv}`,
        en: `The report is submitted and waits to be reviewed. Take it back to change it. ${KEPT.en}`,
      })
    : conflict('report.approved', {
        sv: `Rapporten är godkänd. Be strategiägaren ta tillbaka godkännandet om den ska ändras. ${KEPT.sv}`,
        en: `The report is approved. Ask the strategy owner to take the approval back if it must change. ${KEPT.en}`,
      });

export const outsidePeriod = ({ name, startsOn, endsOn }: ReportingPeriod) =>
  conflict('report.outside-period', {
    sv: `Insatsen pågår inte under ”${name}” (${startsOn} – ${endsOn}), så det finns inget att rapportera. Stämmer insatsens datum? ${KEPT.sv}`,
    en: `The intervention does not go on during “${name}” (${startsOn} – ${endsOn}), so there is nothing to report. Are its dates right? ${KEPT.en}`,
  });

export const reportNotFound = () =>
  notFound('report.not-found', {
    sv: 'Det finns ingen rapport för perioden än.',
    en: 'There is no report for the period yet.',
  });

export const notPromised = (path: string) => {
  const message = {
    sv: `Insatsen har inte lovat att rapportera den indikatorn. Lägg till den först. ${KEPT.sv}`,
    en: `The intervention has not promised to report that indicator. Add it first. ${KEPT.en}`,
  };
  return refused('report.not-promised', message, [{ path, code: 'report.not-promised', message }]);
};

export const incomplete = (issues: InputIssue[]) =>
  refused(
    'report.incomplete',
    {
      sv: 'Rapporten är inte skickad: något fattas. Det du har skrivit är kvar som utkast.',
      en: 'The report is not submitted: something is missing. What you have written is kept as a draft.',
    },
    issues,
  );

export const nothingPromised = () =>
  refused('report.nothing-promised', {
    sv: 'Insatsen har inte lovat att rapportera någon indikator. Lägg till minst en och fyll i den.',
    en: 'The intervention has not promised to report any indicator. Add at least one and fill it in.',
  });

export const notSubmitted = () =>
  conflict('report.not-submitted', {
    sv: `Rapporten väntar inte på granskning. Läs in sidan igen. ${KEPT.sv}`,
    en: `The report does not wait to be reviewed. Reload the page. ${KEPT.en}`,
  });

export const notDecided = () =>
  conflict('report.not-decided', {
    sv: `Rapporten har inget beslut att ta tillbaka. Läs in sidan igen. ${KEPT.sv}`,
    en: `The report has no decision to take back. Reload the page. ${KEPT.en}`,
  });

export const reasonNeeded = () => {
  const message = {
    sv: 'Skriv varför rapporten återsänds, minst fem tecken.',
    en: 'Write why the report is sent back, at least five characters.',
  };
  return refused('report.reason-needed', message, [{ path: 'reason', code: 'report.reason-needed', message }]);
};

export const indicatorNotFound = () =>
  notFound('indicator.not-found', {
    sv: 'Indikatorn finns inte, eller så har du inte tillgång till den.',
    en: 'The indicator does not exist, or you have no access to it.',
  });

export const wrongKind = () =>
  refused('intervention-indicator.kind', {
    sv: `En insats rapporterar aktiviteter och resultat. Effekter och omvärld mäts för länet. Välj en annan indikator. ${KEPT.sv}`,
    en: `An intervention reports activities and results. Effects and context are measured for the county. Choose another indicator. ${KEPT.en}`,
  });

export const tooManyPromises = (max: number) =>
  refused('intervention-indicator.too-many', {
    sv: `En insats kan rapportera högst ${max} indikatorer. Ta bort någon. ${KEPT.sv}`,
    en: `An intervention can report at most ${max} indicators. Remove one. ${KEPT.en}`,
  });

export const alreadyReported = () =>
  conflict('intervention-indicator.reported', {
    sv: `Det finns inskickade eller godkända värden för indikatorn, så den kan inte tas bort. ${KEPT.sv}`,
    en: `There are submitted or approved values of the indicator, so it cannot be removed. ${KEPT.en}`,
  });
