import { type PortfolioTimeline, SPANS_MAX, type TimelineQuery } from '@rt/portfolio/domain';
import { spansPicture } from '@rt/shared/ui/chart';
import { periodText } from '../portfolio-words';
import { DIMENSION_NAMES, memberName } from './dimension-words';
import { exactly, HEADS, kronorCell, type TwinCell, type TwinTable, type ViewModel, type Wording } from './view-model';

/** Interventions over time in groups. `today` is ÅÅÅÅ-MM-DD. Each leads to its own page. */
export function timelineView(
  { group }: Pick<TimelineQuery, 'group'>,
  { groups, total }: PortfolioTimeline,
  today: string,
  { language }: Pick<Wording, 'language'>,
): ViewModel {
  const title = $localize`:@@portfolio.timeline-title:Insatser över tid efter ${DIMENSION_NAMES[group].toLowerCase()}:dimension:`;
  const content = {
    today,
    groups: groups.map((each, at) => ({
      name: `${memberName(group, each)} · ${exactly(each, language)}`,
      spans: each.spans.map(({ id, name, startsOn, endsOn, amount }) => ({
        key: `${at}|${id}`,
        name,
        from: startsOn,
        to: endsOn,
        label: [name, periodText(startsOn, endsOn) || NO_PERIOD, exactly({ amount }, language)].join(', '),
      })),
    })),
  };
  const table = (each: PortfolioTimeline['groups'][number]): TwinTable => ({
    caption: memberName(group, each),
    heads: [
      { text: HEAD.intervention },
      { text: HEAD.starts },
      { text: HEAD.ends },
      { text: HEADS.kronor, figure: true },
    ],
    rows: each.spans.map(({ id, name, startsOn, endsOn, amount }): TwinCell[] => [
      { text: name, drill: { id } },
      { text: startsOn ?? '' },
      { text: endsOn ?? '' },
      kronorCell({ amount }, language),
    ]),
    foot: [[{ text: HEADS.sum }, { text: '' }, { text: '' }, kronorCell(each, language)]],
  });
  const cut = groups.some(({ interventions, spans }) => interventions > spans.length);
  return {
    title,
    picture: total.interventions ? (width) => spansPicture(content, width) : null,
    opens: new Map(groups.flatMap(({ spans }, at) => spans.map(({ id }) => [`${at}|${id}`, { id }] as const))),
    tables: groups.map(table),
    notes: cut ? [CUT] : [],
  };
}

const NO_PERIOD = $localize`:@@portfolio.no-period:utan period`;
const CUT = $localize`:@@portfolio.cut:Varje grupp visar de ${SPANS_MAX}:count: insatser som börjar först. Summorna gäller alla. Filtrera för att se de andra.`;
const HEAD = {
  intervention: $localize`:@@portfolio.intervention:Insats`,
  starts: $localize`:@@portfolio.starts:Börjar`,
  ends: $localize`:@@portfolio.ends:Slutar`,
} as const;
