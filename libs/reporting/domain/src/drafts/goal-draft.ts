import { TARGET_STATUSES } from '@rt/indicators/domain';
import type { RichBlock } from '../text/rich-text';
import { bullets, paragraph, type Words } from '../text/write-text';
import type { DraftMaterial, DraftWriter } from './draft';

const SAYINGS: Readonly<Record<(typeof TARGET_STATUSES)[number], string>> = {
  reached: 'har nått målvärdet',
  on_track: 'är på väg mot målvärdet',
  acceleration_needed: 'utvecklas åt rätt håll, men takten behöver öka',
  limited_progress: 'visar begränsad framgång',
  moving_away: 'går åt fel håll',
  ended_unreached: 'nådde inte målvärdet innan perioden tog slut',
  no_target: 'saknar målvärde',
  untold: 'går inte att bedöma mot målvärdet',
};

/** ÅK1: how the goals can be followed, how they stand, and what is done about them. */
export const goalDraft: DraftWriter = (material) => {
  const { strategy, goals, indicators } = material.facts.goals;
  if (!strategy || !goals.length) return [];
  const { figure, table } = material;
  return [
    paragraph(
      `${strategy} har `,
      figure('goals.asked'),
      ' mål som ska kunna följas upp. ',
      figure('goals.followed'),
      ' av dem (',
      figure('goals.followed-share'),
      ') går att följa upp genom sin formulering, sina indikatorer eller målen under dem.',
    ),
    ...table('goals.followed'),
    ...(indicators ? standings(material) : []),
    ...links(material),
  ];
};

/** Where people judge otherwise than the calculation, an indicator stands under both, and the sum would not add up unsaid. */
const isCountedTwice = ({ facts: { goals } }: DraftMaterial) =>
  TARGET_STATUSES.reduce((sum, status) => sum + goals.targets[status], 0) > goals.indicators;

const standings = (material: DraftMaterial): RichBlock[] => {
  const { figure, value, table } = material;
  return [
    paragraph('Så står sig regionens ', figure('indicators.all'), ' indikatorer mot sina målvärden:'),
    bullets(
      TARGET_STATUSES.map((status) => [`indicators.${status.replaceAll('_', '-')}`, SAYINGS[status]] as const)
        .filter(([key]) => value(key) > 0)
        .map(([key, saying]): Words[] => [figure(key), ` ${saying}`]),
    ),
    ...(isCountedTwice(material)
      ? [paragraph('En indikator som någon har bedömt annorlunda än beräkningen räknas under båda.')]
      : []),
    ...table('indicators.targets'),
  ];
};

const links = ({ figure, value }: DraftMaterial): RichBlock[] =>
  value('interventions.all') > 0
    ? [
        paragraph(
          figure('goals.linked'),
          ' mål har insatser med bekräftad koppling. ',
          figure('goals.without-interventions'),
          ' mål saknar insatser. Av regionens ',
          figure('interventions.all'),
          ' insatser är ',
          figure('interventions.without-goal'),
          ' utan bekräftad koppling till något mål.',
        ),
      ]
    : [];
