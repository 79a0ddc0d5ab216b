import { figure } from '../status/wording';
import { isShareUnit } from '../passport';
import { about, type IndicatorWarning, type WarnedIndicator } from './warning';

/** Shares that may well be more than the whole: of something else, or of what it was. */
const MAY_EXCEED =
  /förändring|utveckling|tillväxt|ökning|minskning|index|jämför|förhållande|relation|av riket|riks|kvot|täckning|själv(?:försörj|finansier)|måluppfyll|change|growth|compared|ratio/iu;

const wholeOf = (unit: string): number | null => {
  if (!isShareUnit(unit)) return null;
  if (/promille|‰/iu.test(unit)) return 1000;
  return /procent|percent|per cent|%/iu.test(unit) ? 100 : null;
};

/** A baseline, target or value that is more than the whole, of a share that cannot be. */
export function shareOverWhole(indicator: WarnedIndicator): IndicatorWarning[] {
  const { name, definition, unit, baseline, target, highest } = indicator;
  const whole = wholeOf(unit);
  if (whole === null || MAY_EXCEED.test(`${name} ${definition ?? ''} ${unit}`)) return [];
  const found = [
    {
      field: 'baseline' as const,
      sv: 'Utgångsvärdet',
      en: 'The baseline',
      value: baseline?.value,
      when: baseline?.year,
    },
    { field: 'target' as const, sv: 'Målvärdet', en: 'The target', value: target?.value, when: target?.year },
    { field: null, sv: 'Mätvärdet', en: 'The value', value: highest?.value, when: highest?.period },
  ].find(({ value }) => value !== undefined && value > whole);
  if (!found) return [];
  return [
    about(indicator, {
      code: 'share_over_whole',
      field: found.field,
      says: {
        sv: `${found.sv} ${found.when} är ${figure(found.value!, 'sv')} ${unit}, mer än det hela (${figure(whole, 'sv')}).`,
        en: `${found.en} of ${found.when} is ${figure(found.value!, 'en')} ${unit}, more than the whole (${figure(whole, 'en')}).`,
      },
      mend: {
        sv: 'Rätta värdet eller enheten. Kan andelen vara större än det hela, skriv i definitionen vad den jämförs med.',
        en: 'Correct the value or the unit. If the share can be more than the whole, say in the definition what it is compared with.',
      },
    }),
  ];
}
