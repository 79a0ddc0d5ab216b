import type { Bilingual } from '@rt/shared/domain';
import { formatWholeKronor } from '@rt/shared/domain';
import type { FactCode, KnownFact } from './known-fact';

const both = (sv: string, en: string): Bilingual => ({ sv, en });
type Tell = (
  fact: Required<Pick<KnownFact, 'names'>> & { count: number; of: number; value: number | null } & KnownFact,
) => Bilingual;

const share =
  (sv: string, en: string): Tell =>
  ({ count, of }) =>
    of === 0
      ? both(`Inga ${sv.split('|')[0]}.`, `No ${en.split('|')[0]}.`)
      : both(`${count} av ${of} ${sv.replace('|', ' ')}.`, `${count} of ${of} ${en.replace('|', ' ')}.`);
/** `Label: 3.`, so that one and many are said alike. */
const counted =
  (sv: string, en: string, noneSv: string, noneEn: string): Tell =>
  ({ count }) =>
    count === 0 ? both(noneSv, noneEn) : both(`${sv}: ${count}.`, `${en}: ${count}.`);
const kronor = (value: number | null) => both(formatWholeKronor(value ?? 0, 'sv'), formatWholeKronor(value ?? 0, 'en'));

const TELL: Readonly<Record<FactCode, Tell>> = {
  chain: counted(
    'Effektkedjor som leder till mål',
    'Effect chains that lead to a goal',
    'Ingen effektkedja leder till ett mål.',
    'No effect chain leads to a goal.',
  ),
  assumptions: share('pilar i kedjan|har ett antagande', 'arrows of the chain|have an assumption'),
  evidence: share('pilar i kedjan|har evidens', 'arrows of the chain|have evidence'),
  critical: counted(
    'Pilar som är märkta kritiska',
    'Arrows marked critical',
    'Ingen pil är märkt kritisk.',
    'No arrow is marked critical.',
  ),
  needs: counted(
    'Behov som är beskrivna i kedjan',
    'Needs described in the chain',
    'Inget behov är beskrivet i kedjan.',
    'No need is described in the chain.',
  ),
  external_factors: counted(
    'Pilar som nämner externa faktorer',
    'Arrows that name external factors',
    'Inga externa faktorer är nämnda.',
    'No external factors are named.',
  ),
  indicators: counted(
    'Indikatorer som är knutna hit',
    'Indicators tied to this',
    'Inga indikatorer är knutna hit.',
    'No indicators are tied to this.',
  ),
  outcome_indicators: share('indikatorer|mäter resultat eller effekt', 'indicators|measure results or effects'),
  baselines: share('indikatorer|har utgångsvärde', 'indicators|have a baseline'),
  targets: share('indikatorer|har målvärde', 'indicators|have a target'),
  milestones: share('indikatorer|har målvärden för mer än ett år', 'indicators|have targets for more than one year'),
  data: share('indikatorer|har minst ett värde', 'indicators|have at least one value'),
  disaggregation: share('indikatorer|är uppdelade på kön', 'indicators|are divided by sex'),
  reports: share('rapporter|är godkända', 'reports|are approved'),
  links: counted(
    'Mål med bekräftad koppling',
    'Goals with a confirmed link',
    'Inget mål har en bekräftad koppling.',
    'No goal has a confirmed link.',
  ),
  supporters: counted(
    'Insatser med bekräftad koppling hit',
    'Interventions with a confirmed link to this',
    'Ingen insats har en bekräftad koppling hit.',
    'No intervention has a confirmed link to this.',
  ),
  money: ({ value }) =>
    value
      ? both(`Beviljat i allt: ${kronor(value).sv} kronor.`, `Granted in all: ${kronor(value).en} kronor.`)
      : both('Inga pengar är beviljade.', 'No money is granted.'),
  period: ({ from, to }) =>
    from || to
      ? both(`Pågår ${from ?? '?'} till ${to ?? '?'}.`, `Runs from ${from ?? '?'} to ${to ?? '?'}.`)
      : both('Tiden är inte angiven.', 'The period is not given.'),
  participants: ({ value }) =>
    value === null
      ? both('Antalet deltagare är inte angivet.', 'The number of participants is not given.')
      : both(`Kedjan räknar med högst ${value} i en ruta.`, `The chain counts on at most ${value} in one box.`),
  target_group: ({ names }) =>
    names?.length
      ? both(`Målgrupp: ${names.join(', ')}.`, `Target group: ${names.join(', ')}.`)
      : both('Målgruppen är inte angiven.', 'The target group is not given.'),
  same_group: ({ count, names }) =>
    count === 0
      ? both(
          'Inga andra insatser riktar sig till samma målgrupp samtidigt.',
          'No other interventions are for the same target group at the same time.',
        )
      : both(
          `Andra insatser för samma målgrupp, ${count} i allt: ${listed(names, count, 'till')}.`,
          `Other interventions for the same target group, ${count} in all: ${listed(names, count, 'more')}.`,
        ),
  municipalities: counted(
    'Kommuner som berörs',
    'Municipalities concerned',
    'Inga kommuner är angivna.',
    'No municipalities are given.',
  ),
  evaluation_plan: ({ count, of }) =>
    of <= 1
      ? count
        ? both('Det finns en utvärderingsplan.', 'There is an evaluation plan.')
        : both('Det finns ingen utvärderingsplan.', 'There is no evaluation plan.')
      : both(
          `${count} av ${of} insatser har en utvärderingsplan.`,
          `${count} of ${of} interventions have an evaluation plan.`,
        ),
  strategy_end: ({ value }) =>
    value === null
      ? both('Ingen beslutad strategi berörs.', 'No adopted strategy is concerned.')
      : both(`Strategin gäller till och med ${value}.`, `The strategy runs to the end of ${value}.`),
  decision_timing: ({ count, of, value }) => {
    if (value === null)
      return both(
        'Ingen beslutad strategi säger när nästa beslut kommer.',
        'No adopted strategy says when the next decision comes.',
      );
    if (of === 0) return both(`Strategin gäller till och med ${value}.`, `The strategy runs to the end of ${value}.`);
    return both(
      `${count} av ${of} insatser är slut innan strategin går ut, ${value}.`,
      `${count} of ${of} interventions have ended before the strategy does, ${value}.`,
    );
  },
  interventions: counted(
    'Insatser som ingår',
    'Interventions included',
    'Inga insatser ingår.',
    'No interventions are included.',
  ),
  chain_share: share('insatser|har en kedja till ett mål', 'interventions|have a chain to a goal'),
  common_definitions: share(
    'insatser|har en indikator gemensam med en annan',
    'interventions|share an indicator with another',
  ),
  followable_money: ({ value, of }) =>
    of === 0
      ? both('Inga pengar är beviljade.', 'No money is granted.')
      : both(
          `${kronor(value).sv} av ${kronor(of).sv} kronor går till uppföljningsbara mål.`,
          `${kronor(value).en} of ${kronor(of).en} kronor go to follow-up-ready goals.`,
        ),
  group_overlap: share(
    'insatser|delar målgrupp med en annan samtidigt',
    'interventions|share a target group with another at the same time',
  ),
  staged_start: ({ from, to, count }) =>
    count < 2
      ? both(
          'Alla börjar samma år, eller så är starten inte angiven.',
          'All start the same year, or the start is not given.',
        )
      : both(
          `Insatserna börjar under ${count} olika år, ${from}–${to}.`,
          `The interventions start in ${count} different years, ${from}–${to}.`,
        ),
  references: share('insatser|har diarienummer', 'interventions|have a case number'),
  large_without_plan: ({ count, names }) =>
    count === 0
      ? both(
          'Inget projekt på 12 miljoner kronor eller mer saknar utvärderingsplan.',
          'No project of 12 million kronor or more lacks an evaluation plan.',
        )
      : both(
          `Projekt på 12 miljoner kronor eller mer som saknar utvärderingsplan, ${count} i allt: ${listed(names, count, 'till')}.`,
          `Projects of 12 million kronor or more that lack an evaluation plan, ${count} in all: ${listed(names, count, 'more')}.`,
        ),
};

const listed = (names: string[] | null | undefined, count: number, more: string) => {
  const shown = names ?? [];
  return count > shown.length ? `${shown.join(', ')} (+${count - shown.length} ${more})` : shown.join(', ');
};

const WITHHELD = both(
  'Går inte att visa utan att röja en skyddad uppgift.',
  'Cannot be shown without revealing protected information.',
);

/** What the system knows, as a sentence in both languages. */
export function tellFact(fact: KnownFact): Bilingual {
  if (fact.withheld) return WITHHELD;
  const { count, of, value, names } = fact;
  return TELL[fact.code]({ ...fact, count: count ?? 0, of: of ?? 0, value: value ?? null, names: names ?? [] });
}
