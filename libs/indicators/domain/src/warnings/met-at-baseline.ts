import { inBoth } from '../status/wording';
import { about, type IndicatorWarning, type WarnedIndicator } from './warning';

/** A target that the baseline meets already. */
export function metAtBaseline(indicator: WarnedIndicator): IndicatorWarning[] {
  const { baseline, target, polarity, unit } = indicator;
  if (!baseline || !target) return [];
  const met = {
    higher: baseline.value >= target.value,
    lower: baseline.value <= target.value,
    none: baseline.value === target.value,
  }[polarity];
  if (!met) return [];
  const better = { higher: { sv: 'högre', en: 'higher' }, lower: { sv: 'lägre', en: 'lower' }, none: null }[polarity];
  return [
    about(indicator, {
      code: 'met_at_baseline',
      field: 'target',
      says: inBoth(
        unit,
        (pen) =>
          `Målvärdet ${pen.value(target.value)} är uppfyllt redan i utgångsläget: ${pen.value(baseline.value)} ${baseline.year}${better ? `, och ${better.sv} är bättre` : ''}.`,
        (pen) =>
          `The target ${pen.value(target.value)} is met already at the baseline: ${pen.value(baseline.value)} in ${baseline.year}${better ? `, and ${better.en} is better` : ''}.`,
      ),
      mend: {
        sv: 'Se över målvärdet och riktningen. Är målet att behålla nivån, skriv det i motiveringen.',
        en: 'Look over the target and the direction. If the aim is to keep the level, say so in the justification.',
      },
    }),
  ];
}
