import { formatNumber } from '@rt/shared/domain';
import { isPointsUnit, isShareUnit } from '../passport';
import { figure } from '../status/wording';
import { isGeneric, shareStem, wordsOf } from './stems';
import { about, type IndicatorWarning, type WarnedGoal, type WarnedIndicator } from './warning';

/** "med 5 procent", "med minst 5 %"; not "med 5 procentenheter", nor "till 5 procent". */
const BY_PERCENT = /\bmed\s+(?:minst\s+|ytterligare\s+|cirka\s+|drygt\s+)?(\d+(?:[,.]\d+)?)\s*(?:procent(?!enhet)|%)/iu;
const POINTS = /procentenhet|percentage point/iu;
/** A definition may speak of points for other reasons: a margin of error, say. */
const COUNTED_IN_POINTS =
  /\b(?:i|antal|antalet) procentenhet|\bin percentage point|(?:skillnad|förändring|difference|change).{0,60}(?:procentenhet|percentage point)/iu;
/** "Förändring av andelen", "skillnad i sysselsättningsgrad"; not "befolkningsförändring, andel (%)", which is of a number. */
const DIFFERENCE_OF_SHARES =
  /(?:förändring|skillnad|ökning|minskning|gap)\p{L}*\s+(?:av|i)\s+(?:\p{L}+\s+)?(?:andel|\p{L}+grad)/iu;

const isPercent = ({ unit }: WarnedIndicator): boolean => isShareUnit(unit) && !isPointsUnit(unit);

/** A wording that lets a share change "by 5 percent": of the share itself, which is seldom what is meant. */
export function percentInWording(goal: WarnedGoal, indicator: WarnedIndicator): IndicatorWarning[] {
  const [, written] = BY_PERCENT.exec(goal.wording) ?? [];
  if (!written || !isPercent(indicator) || !speaksOfIt(goal, indicator)) return [];
  const percent = Number(written.replace(',', '.'));
  const from = indicator.baseline?.value;
  const points = from === undefined ? null : (from * percent) / 100;
  const example = (language: 'sv' | 'en') =>
    from === undefined || points === null
      ? ''
      : language === 'sv'
        ? ` ${formatNumber(percent, 'sv')} procent av ${figure(from, 'sv')} procent är ${figure(points, 'sv')} procentenheter.`
        : ` ${formatNumber(percent, 'en')} percent of ${figure(from, 'en')} percent is ${figure(points, 'en')} percentage points.`;
  return [
    about(
      indicator,
      {
        code: 'percent_for_points',
        field: null,
        says: {
          sv: `Målet säger ”med ${written} procent” om en andel (${indicator.name}).${example('sv')}`,
          en: `The goal says “by ${written} percent” of a share (${indicator.name}).${example('en')}`,
        },
        mend: {
          sv: 'Skriv procentenheter i målet om det är det som menas, eller den nivå som ska nås.',
          en: 'Write percentage points in the goal if that is what is meant, or the level to be reached.',
        },
      },
      goal,
    ),
  ];
}

/** A unit of percent on what its name or definition says is a difference between shares. */
export function percentAsUnit(indicator: WarnedIndicator): IndicatorWarning[] {
  const { name, definition } = indicator;
  if (!isPercent(indicator)) return [];
  const says = POINTS.test(name) || DIFFERENCE_OF_SHARES.test(name) || COUNTED_IN_POINTS.test(definition ?? '');
  if (!says) return [];
  return [
    about(indicator, {
      code: 'percent_for_points',
      field: 'unit',
      says: {
        sv: `Enheten är ${indicator.unit}, men indikatorn är en skillnad mellan andelar. Den räknas i procentenheter.`,
        en: `The unit is ${indicator.unit}, but the indicator is a difference between shares. It is counted in percentage points.`,
      },
      mend: { sv: 'Ändra enheten till procentenheter.', en: 'Change the unit to percentage points (procentenheter).' },
    }),
  ];
}

/** Whether the wording has a word of the share's name. */
function speaksOfIt({ wording }: WarnedGoal, { name }: WarnedIndicator): boolean {
  const [said, named] = [wordsOf(wording), wordsOf(name)];
  return named.some((word) => word.length > 4 && !isGeneric(word) && said.some((each) => shareStem(each, word)));
}
