import { reads } from '../text/item';
import { isFinite } from '../text/wording';
import type { Item, Wording } from '../text/wording';
import { standsForPeople } from './people';

/** Words that join. */
export const JOINING = new Set(['och', 'samt', '&', 'liksom', 'respektive', 'resp.', 'resp', 'plus', 'jämte']);
export const GROUPS = new Set(['people', 'sector', 'unit']);
const ADVERBIAL = new Set(['såväl', 'både', 'dels', 'mellan', 'varken', 'antingen']);

/** "djärvt, klokt kunskapsnav": two value words side by side. */
export const joinsQualities = (items: Item[], index: number): boolean =>
  isQuality(items[index - 1]) && isQuality(items[index + 1]) && items[index + 1]!.word.pos === 'adjective';
export const isQuality = (item: Item | undefined): boolean =>
  item?.word.pos === 'adjective' &&
  Boolean(item.word.vague ?? item.word.total) &&
  !item.word.verb?.form?.startsWith('sup');
/** "Stillsamma stränder, sprudlande stadsliv": headings side by side, each with its quality. */
export function joinsHeadings({ items, sentences }: Wording, index: number): boolean {
  const { from, to, verb } = sentences[items[index]!.sentence]!;
  if (verb >= 0 || items[index - 1]?.word.pos !== 'noun') return false;
  const listed =
    index - 1 === from && items[index + 1]?.word.pos === 'noun' && (index + 2 >= to || items[index + 2]!.lower === ',');
  return listed || (isOwn(items[index - 2]) && isOwn(items[index + 1]) && items[index + 2]?.word.pos === 'noun');
}
const isOwn = (item: Item | undefined): boolean =>
  isQuality(item) || (item?.word.pos === 'adjective' && item.word.change !== undefined);

/** "Fler stannar, fler vänder hem": two things counted. */
export const joinsCounts = (items: Item[], index: number): boolean =>
  reads(items[index + 1], MORE) && items.slice(0, index).some((item) => reads(item, MORE));
const MORE = /^(?:fler|färre)$/;

/** ", och mellan ...": a second pair after a first. */
export const opensSecond = (items: Item[], index: number): boolean =>
  items[index + 1]?.lower === 'och' && items[index + 2]?.lower === 'mellan';

/** "till 75 procent 2027 och till 80 procent 2030": milestones of one measure. */
export const isMilestone = (items: Item[], index: number): boolean =>
  items[index - 1]!.kind === 'number' &&
  reads(items[index + 1], /^(?:till|med|minst|lägst|högst|år|senast|därefter|sedan)$/) &&
  items.slice(index + 2, index + 4).some(({ word }) => word.pos === 'numeral');

/** "såväl inom landet som utomlands", "mellan inrikes och utrikes": one stretch, not two goals. */
export function inAdverbial(items: Item[], index: number, from: number): boolean {
  for (let back = index - 1; back >= Math.max(from, index - 8); back--) {
    const { lower, word } = items[back]!;
    if (
      lower === ',' &&
      items[back - 1]?.word.pos === 'noun' &&
      word.pos !== 'verb' &&
      items.slice(from, back).some((item) => item.lower === 'mellan')
    )
      continue;
    if (
      lower === ',' ||
      isFinite(items[back]!) ||
      word.pos === 'verb' ||
      (JOINING.has(lower) && items[index]!.lower === 'liksom')
    )
      return false;
    if (ADVERBIAL.has(lower)) return items[index]!.lower !== 'liksom';
    if (JOINING.has(lower)) return false;
  }
  return false;
}

export const joinsGenitives = (items: Item[], index: number): boolean => {
  const [left, right, head] = [items[index - 1]!, items[index + 1]!, items[index + 2]];
  return /[^s]s$/.test(left.lower) && /s$/.test(right.lower) && left.word.pos === 'noun' && head?.word.pos === 'noun';
};

/** Groups side by side are one population, unless each has its own quality: "barn, unga och äldre". */
export function joinsGroups({ items }: Wording, index: number): boolean {
  const left = items[index - 1]!;
  const right = items[index + 1]!;
  const grouped = (item: Item): boolean =>
    GROUPS.has(item.word.sense ?? '') ||
    (item.word.pos === 'noun' && /.{3}are$/.test(item.lower)) ||
    standsForPeople(item.lower) ||
    /^\d+-åring/.test(item.lower);
  if (
    grouped(right) ||
    (right.word.pos === 'adjective' && !right.word.vague && items[index + 2] && grouped(items[index + 2]!))
  )
    return (
      grouped(left) ||
      (items[index - 2]?.lower === ',' && Boolean(items[index - 3] && grouped(items[index - 3]!))) ||
      (left.word.pos === 'adjective' && !left.word.vague && right.word.pos === 'adjective') ||
      /^(?:år|inrikes|utrikes)$/.test(left.lower)
    );
  return (
    left.lower === 'inrikes' ||
    (left.word.pos === 'adjective' &&
      !left.word.vague &&
      right.word.pos === 'adjective' &&
      !right.word.vague &&
      Boolean(items[index + 2] && grouped(items[index + 2]!)))
  );
}

/** "där havet och människan möts": the clause has no verb yet. */
export function saidInClause(items: Item[], index: number): boolean {
  for (let back = index - 1; back >= 0 && items[back]!.word.pos !== 'subordinator'; back--)
    if (isFinite(items[back]!)) return true;
  return false;
}

/** How far a clause is followed, in words. */
const LONGEST_CLAUSE = 60;

/** A second verb with a claim of its own, or a second counted thing. */
export function joinsClaims({ items, sentences, subordinate }: Wording, index: number): boolean {
  const right = items[index + 1]!;
  const { verb, to } = sentences[items[index]!.sentence]!;
  if (right.lower === 'fler' || right.lower === 'färre') return true;
  if (subordinate[index] && (verb > index || !saidInClause(items, index))) return false;
  if (isFinite(right) || (right.word.pos === 'verb' && right.word.verb?.form === 'infinitive')) return true;
  for (let ahead = index + 1; ahead < Math.min(to, index + LONGEST_CLAUSE); ahead++) {
    const item = items[ahead]!;
    if (item.word.pos === 'subordinator') return false;
    if (isFinite(item)) return verb >= 0 && verb < index;
    if (ahead > index + 1 && item.word.pos === 'verb' && item.word.verb?.form === 'infinitive') return true;
  }
  return false;
}
