import { type Bilingual, type FieldChange, formatPercent, formatWholeKronor } from '@rt/shared/domain';
import { type Funding, FUNDS, totalAmount } from '../funding';
import { INTERVENTION_IMPORT_FIELDS, type InterventionImportKey } from './intervention-import-fields';
import type { CurrentIntervention } from './match-interventions';
import type { InterventionOutcome, LinkOutcome } from './plan-intervention-import';
import type { ImportGoal } from './read-links';

const KIND_NAMES = {
  project: 'projekt',
  process: 'process',
  business_support: 'företagsstöd',
  commercial_service: 'kommersiell service',
  own_activity: 'egen verksamhet',
} as const;

const labelOf = (key: InterventionImportKey): Bilingual =>
  INTERVENTION_IMPORT_FIELDS.find((field) => field.key === key)?.label ?? { sv: key, en: key };

type SharedLink = Omit<LinkOutcome, 'goal'>;

/** What would be different, field by field, as it is read on screen. */
export function interventionChanges(
  current: CurrentIntervention | null,
  { input, links }: InterventionOutcome,
  goals: readonly ImportGoal[],
): FieldChange[] {
  const texts = (['reference', 'name', 'organisation', 'description', 'startsOn', 'endsOn'] as const).map((key) =>
    change(key, current?.[key] ?? null, input[key]),
  );
  const kind = change('kind', current && KIND_NAMES[current.kind], KIND_NAMES[input.kind]);
  const funding = FUNDS.map((fund) =>
    change(fund, kronor(amountOf(current?.funding, fund)), kronor(amountOf(input.funding, fund))),
  );
  return [...texts, kind, ...funding, ...linkChanges(current, links, goals)].flatMap((one) => one ?? []);
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

const amountOf = (funding: readonly Funding[] | undefined, fund: string) =>
  totalAmount((funding ?? []).filter((one) => one.fund === fund)) || null;

const kronor = (amount: number | null) => (amount === null ? null : `${formatWholeKronor(amount, 'sv')} kr`);

const change = (key: InterventionImportKey, before: string | null, after: string | null): FieldChange | null =>
  before === after ? null : { key, field: labelOf(key), before, after };
