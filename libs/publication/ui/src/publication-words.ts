import type { FieldLabels } from '@rt/audit/ui';
import type { Candidate, HiddenPart, PublicKind } from '@rt/publication/domain';

/** What each shelf of the page is called, in its order. */
export const SHELVES: readonly { kind: PublicKind; heading: string; empty: string }[] = [
  {
    kind: 'strategy_version',
    heading: $localize`:@@publication.strategies:Strategier`,
    empty: $localize`:@@publication.no-strategies:Ingen strategi finns än.`,
  },
  {
    kind: 'goal',
    heading: $localize`:@@publication.goals:Mål`,
    empty: $localize`:@@publication.no-goals:Välj en strategi, så följer dess mål med. Här kan enskilda mål sedan väljas bort.`,
  },
  {
    kind: 'indicator',
    heading: $localize`:@@publication.indicators:Indikatorer`,
    empty: $localize`:@@publication.no-indicators:Ingen indikator finns än.`,
  },
  {
    kind: 'chain',
    heading: $localize`:@@publication.chains:Effektkedjor`,
    empty: $localize`:@@publication.no-chains:Ingen effektkedja finns än.`,
  },
  {
    kind: 'study',
    heading: $localize`:@@publication.studies:Analyser och utvärderingar`,
    empty: $localize`:@@publication.no-studies:Ingen studie finns än.`,
  },
  {
    kind: 'annual_report',
    heading: $localize`:@@publication.reports:Återrapportering`,
    empty: $localize`:@@publication.no-reports:Ingen rapport är öppnad än.`,
  },
];

const STATES: Readonly<Record<string, string>> = {
  draft: $localize`:@@publication.draft:utkast`,
  consultation: $localize`:@@publication.consultation:remiss`,
  adopted: $localize`:@@publication.adopted:beslutad`,
  superseded: $localize`:@@publication.superseded:ersatt`,
};

/** What stands beside the name: number and state of a version, number of a goal, unit of an indicator. */
export function detailOf({ kind, detail }: Candidate): string | null {
  if (kind !== 'strategy_version' || detail === null) return detail;
  const [number = '', state = '', years = ''] = detail.split(' · ');
  return $localize`:@@publication.version:version ${number}:number:, ${STATES[state] ?? state}:state:, ${years}:years:`;
}

/** What is left out of one thing, beside people's names, which never show. */
export function hiddenWords({ hides }: Candidate): string[] {
  return hides.flatMap(({ part, count }) => {
    const words = HIDDEN[part]?.(count ?? 0);
    return words ? [words] : [];
  });
}

const HIDDEN: Partial<Record<HiddenPart, (count: number) => string>> = {
  secret_boxes: (count) =>
    $localize`:@@publication.hides-boxes:Rutor om insatser med sekretess visas utan text: ${count}:count:`,
  small_groups: (count) =>
    $localize`:@@publication.hides-groups:Värden om färre än fem personer visas inte: ${count}:count:`,
  files: (count) => $localize`:@@publication.hides-files:Filer som inte är rapporten visas inte: ${count}:count:`,
  discussion: (count) => $localize`:@@publication.hides-talk:Kommentarer visas inte: ${count}:count:`,
};

/** How the trail names the fields. */
export const PUBLICATION_LABELS: FieldLabels = {
  kind: {
    label: $localize`:@@audit.publication-kind:Visas öppet`,
    values: Object.fromEntries(SHELVES.map(({ kind, heading }) => [kind, heading])),
  },
  objectId: $localize`:@@audit.publication-object:Vilken`,
  withFiles: $localize`:@@audit.publication-files:Med rapportens filer`,
  publishedAt: $localize`:@@audit.publication-since:Sedan`,
  slug: $localize`:@@audit.publication-slug:Adress`,
  contactName: $localize`:@@audit.publication-contact:Kontakt`,
  contactEmail: $localize`:@@audit.publication-email:Kontaktens e-post`,
  contactUrl: $localize`:@@audit.publication-url:Kontaktens webbplats`,
};
