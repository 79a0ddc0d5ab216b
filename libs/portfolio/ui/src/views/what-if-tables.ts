import type { GoalChange, PortfolioFacts } from '@rt/portfolio/domain';
import { goalName } from '../portfolio-words';
import { countCell, drillTo, kronorCell, type TwinTable, type Wording } from './view-model';

type Goals = PortfolioFacts['goals'];

const HEADS = {
  goal: $localize`:@@what-if.goal:Mål`,
  now: $localize`:@@what-if.now:Kronor nu`,
  then: $localize`:@@what-if.then:Kronor då`,
  change: $localize`:@@what-if.change:Skillnad`,
  left: $localize`:@@what-if.left:Insatser kvar`,
  cover: $localize`:@@what-if.cover:Täckning`,
} as const;
const BARE = $localize`:@@what-if.bare:○ ingen bekräftad insats kvar`;
const COVERED = $localize`:@@what-if.covered:● täckt`;

/** The name of a goal by its lineage. */
export function goalNames(goals: Goals): ReadonlyMap<string, string> {
  return new Map(goals.map(({ key, code, name }) => [key, goalName({ code, wording: name })]));
}

const changed = ({ before, after }: GoalChange) => Math.round((after.amount - before.amount) * 100) / 100;

function money(change: GoalChange, { language }: Pick<Wording, 'language'>) {
  return [
    kronorCell(change.before, language, drillTo('linked', ['goal', change.goal])),
    kronorCell(change.after, language),
    kronorCell({ amount: changed(change) }, language),
  ];
}

/** What goals lose when interventions end. */
export const endTable = (
  changes: readonly GoalChange[],
  goals: Goals,
  wording: Pick<Wording, 'language'>,
): TwinTable => ({
  caption: $localize`:@@what-if.end-table:Mål som tappar något`,
  heads: [
    { text: HEADS.goal },
    { text: HEADS.cover },
    ...[HEADS.now, HEADS.then, HEADS.change, HEADS.left].map((text) => ({ text, figure: true })),
  ],
  rows: changes.map((change) => [
    { text: goalNames(goals).get(change.goal) ?? change.goal },
    { text: change.after.interventions === 0 ? BARE : COVERED },
    ...money(change, wording),
    countCell(change.after.interventions),
  ]),
  foot: [],
});

/** What moves when shares are equal. */
export const equalTable = (
  changes: readonly GoalChange[],
  goals: Goals,
  wording: Pick<Wording, 'language'>,
): TwinTable => ({
  caption: $localize`:@@what-if.equal-table:Mål vars pengar ändras`,
  heads: [{ text: HEADS.goal }, ...[HEADS.now, HEADS.then, HEADS.change].map((text) => ({ text, figure: true }))],
  rows: changes.map((change) => [
    { text: goalNames(goals).get(change.goal) ?? change.goal },
    ...money(change, wording),
  ]),
  foot: [],
});

/** Kronor that goals lose or gain together. */
export const moved = (changes: readonly GoalChange[]): number =>
  changes.reduce((sum, change) => sum + Math.round(Math.abs(changed(change)) * 100), 0) / 100;
