import { isFunctionWord, isGeneric, shareStem, wordsOf } from './stems';
import { about, type IndicatorWarning, type WarnedGoal, type WarnedIndicator } from './warning';

/** What turns a direction round, or moves it to something other than the measure itself: then nothing is said. */
const TURNED =
  /skillnad|\bgap|klyft|obalans|avstånd|ökning|minskning|uppgång|nedgång|takten|\butan\b|\binte\b|\bej\b|\bicke|varken|\blämna/iu;
/** Names that hold a movement of their own. */
const MOVING_NAME =
  /minsk|ökad|öknin|förändr|utveckling|skillnad|\bgap|klyft|\butan\b|\binte\b|\bej\b|\bicke|varken|lämna/iu;

/**
 * An indicator whose polarity, or whose way from baseline to target, goes against what the goal's wording says of the same
 * measure. Only where that is plain: one goal, one direction, one measure, named by the head of the indicator's name (or, of
 * a share or number, by all of its words). False alarms are worse than silence.
 */
export function againstWording(goal: WarnedGoal, indicator: WarnedIndicator): IndicatorWarning[] {
  const { direction } = goal.report;
  if (direction !== 'increase' && direction !== 'decrease') return [];
  if (!isPlain(goal) || MOVING_NAME.test(indicator.name) || !namesTheSame(goal, indicator.name)) return [];
  const up = direction === 'increase';
  const against = contradiction(indicator, up);
  if (!against) return [];
  return [about(indicator, { code: 'against_wording', ...against, ...textsOf(indicator, up, against.field) }, goal)];
}

const isPlain = ({ wording, report }: WarnedGoal): boolean =>
  !report.compound && (report.evidence.direction?.length ?? 0) === 1 && !TURNED.test(wording);

function contradiction({ polarity, baseline, target }: WarnedIndicator, up: boolean) {
  if (polarity === (up ? 'lower' : 'higher')) return { field: 'polarity' as const };
  if (!baseline || !target || baseline.value === target.value) return null;
  return target.value > baseline.value === up ? null : { field: 'target' as const };
}

function namesTheSame({ report }: WarnedGoal, name: string): boolean {
  const measures = (report.evidence.measure ?? []).flatMap(({ text }) => (/\d/.test(text) ? [] : wordsOf(text)));
  const named = measures.filter((word) => !isGeneric(word) && !isFunctionWord(word));
  if (named.length > 1) return false;
  const words = wordsOf(name);
  if (named.length === 1) return headOf(words).some((word) => shareStem(word, named[0]!));
  const what = wordsOf(report.facts.what ?? '').filter((word) => !isGeneric(word) && !isFunctionWord(word));
  return what.length > 0 && what.every((each) => words.some((word) => shareStem(word, each)));
}

/** The words of a name up to where it says of whom, where or how. */
function headOf(words: string[]): string[] {
  const meant = words.filter((word, at) => at > 0 || !isGeneric(word));
  const end = meant.findIndex(isFunctionWord);
  return end < 0 ? meant : meant.slice(0, end);
}

function textsOf({ name }: WarnedIndicator, up: boolean, field: 'polarity' | 'target') {
  const way = up ? { sv: 'öka', en: 'rise' } : { sv: 'minska', en: 'fall' };
  return field === 'polarity'
    ? {
        says: {
          sv: `Målet säger att värdet ska ${way.sv}, men för indikatorn ”${name}” är ${up ? 'lägre' : 'högre'} bättre.`,
          en: `The goal says that the value is to ${way.en}, but for the indicator “${name}” ${up ? 'lower' : 'higher'} is better.`,
        },
        mend: {
          sv: 'Ändra riktningen i indikatorpasset, eller koppla en indikator som mäter det målet säger.',
          en: 'Change the direction in the passport, or attach an indicator that measures what the goal says.',
        },
      }
    : {
        says: {
          sv: `Målet säger att värdet ska ${way.sv}, men målvärdet för indikatorn ”${name}” ligger ${up ? 'under' : 'över'} utgångsvärdet.`,
          en: `The goal says that the value is to ${way.en}, but the target of the indicator “${name}” is ${up ? 'below' : 'above'} the baseline.`,
        },
        mend: {
          sv: 'Rätta målvärdet eller utgångsvärdet.',
          en: 'Correct the target or the baseline.',
        },
      };
}
