import { type Bilingual, type FieldChange, formatPercent } from '@rt/shared/domain';
import { factTexts } from './fact-changes';
import type { ReferenceIndex } from './import-references';
import { INTERVENTION_IMPORT_FIELDS, type InterventionImportKey } from './intervention-import-fields';
import type { CurrentIntervention } from './match-interventions';
import { moneyChanges } from './money-changes';
import type { InterventionOutcome, LinkOutcome } from './plan-intervention-import';
import type { ImportGoal } from './read-links';

const KIND_NAMES = {
  project: 'projekt',
  process: 'process',
  business_support: 'företagsstöd',
  commercial_service: 'kommersiell service',
  own_activity: 'egen verksamhet',
} as const;

const LABELS: ReadonlyMap<string, Bilingual> = new Map(
  INTERVENTION_IMPORT_FIELDS.map(({ key, label }) => [key, label]),
);
const labelOf = (key: InterventionImportKey): Bilingual => LABELS.get(key) ?? { sv: key, en: key };

type SharedLink = Omit<LinkOutcome, 'goal'>;

/** What would be different, field by field, as it is read on screen. */
export function interventionChanges(
  current: CurrentIntervention | null,
  { input, links }: InterventionOutcome,
  references: ReferenceIndex,
): FieldChange[] {
  const texts = (['reference', 'name', 'organisation', 'description', 'startsOn', 'endsOn'] as const).map((key) =>
    change(key, current?.[key] ?? null, input[key]),
  );
  const kind = change('kind', current && KIND_NAMES[current.kind], KIND_NAMES[input.kind]);
  const facts = factTexts(current, input, references).map(([key, before, after]) => change(key, before, after));
  return [
    ...[...texts, kind, ...facts].flatMap((one) => one ?? []),
    ...moneyChanges(current?.funding ?? [], input.funding),
    ...linkChanges(current, links, references.goals).flatMap((one) => one ?? []),
  ];
}

function linkChanges(
  current: CurrentIntervention | null,
  links: LinkOutcome[] | null,
  goals: readonly ImportGoal[],
): (FieldChange | null)[] {
  if (!links) return [];
  const nameOf = new Map(goals.map((goal) => [goal.lineageId, goal.code ?? goal.wording]));
  const outcomes = new Map(links.map((link) => [link.goal.lineageId, link]));
  const stored = (current?.links ?? []).filter((link) => link.state !== 'declined' || outcomes.has(link.goalLineageId));
  const before = new Map(stored.map((link) => [link.goalLineageId, link]));
  const list = (all: Map<string, SharedLink>) =>
    [...all]
      .map(
        ([lineageId, link]) =>
          `${nameOf.get(lineageId) ?? '?'}: ${formatPercent(link.share, 'sv')}${link.shareAssumed ? ' (antagen)' : ''}`,
      )
      .sort()
      .join('; ') || null;
  const differing = (key: 'mechanism' | 'directness') =>
    [...outcomes].filter(
      ([lineageId, link]) => link[key] !== (before.get(lineageId)?.[key] ?? (key === 'mechanism' ? '' : 'direct')),
    );
  const first = (key: 'mechanism' | 'directness') => {
    const [found] = differing(key);
    return found ? change(key, before.get(found[0])?.[key] ?? null, found[1][key]) : null;
  };
  return [change('goals', list(before), list(outcomes)), first('mechanism'), first('directness')];
}

const change = (key: InterventionImportKey, before: string | null, after: string | null): FieldChange | null =>
  before === after ? null : { key, field: labelOf(key), before, after };
