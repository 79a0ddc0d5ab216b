import { LEVELS } from '@rt/goals/domain';
import fc from 'fast-check';
import type { GoalFacts, GoalMeasures } from '../src/goal-facts';

/** A goal with nothing tied to it. */
export const goalWith = (facts: Partial<GoalFacts> = {}): GoalFacts => ({
  id: 'g',
  lineageId: `${facts.id ?? 'g'}-lineage`,
  parentId: null,
  position: 0,
  level: 'sub_goal',
  code: null,
  wording: 'Fler ska ha ett arbete',
  responsible: null,
  chainBreak: null,
  verdict: 'not',
  statesBaseline: false,
  statesTarget: false,
  indicators: 0,
  baselines: 0,
  targets: 0,
  observed: 0,
  current: 0,
  chains: 0,
  unbrokenChains: 0,
  confirmed: 0,
  proposed: 0,
  amount: 0,
  proposedAmount: 0,
  studiesUnderway: 0,
  studiesComplete: 0,
  learnedChanges: 0,
  openFixes: 0,
  openWorkFixes: 0,
  ...facts,
});

/** One indicator that has all that is asked of it. */
export const COVERED = {
  indicators: 1,
  baselines: 1,
  targets: 1,
  observed: 1,
  current: 1,
} satisfies Partial<GoalMeasures>;

/** Everything there is to have. */
export const WHOLE = {
  ...COVERED,
  verdict: 'ready',
  chains: 1,
  unbrokenChains: 1,
  confirmed: 1,
  amount: 1000,
  studiesComplete: 1,
} satisfies Partial<GoalMeasures>;

const few = fc.nat({ max: 3 });
const kronor = fc.nat({ max: 1_000_000_000 }).map((öre) => öre / 100);
const within = (most: number) => fc.nat({ max: most });

/** A goal as the database could tell it: no more baselines than indicators, no money without links. */
const measures = fc
  .record({
    indicators: few,
    chains: few,
    confirmed: few,
    proposed: few,
    studiesUnderway: few,
    studiesComplete: few,
    learnedChanges: few,
    openFixes: few,
    openWorkFixes: few,
  })
  .chain((counts) =>
    fc.record({
      indicators: fc.constant(counts.indicators),
      baselines: within(counts.indicators),
      targets: within(counts.indicators),
      observed: fc.constant(counts.indicators),
      current: within(counts.indicators),
      chains: fc.constant(counts.chains),
      unbrokenChains: within(counts.chains),
      confirmed: fc.constant(counts.confirmed),
      proposed: fc.constant(counts.proposed),
      amount: counts.confirmed ? kronor : fc.constant(0),
      proposedAmount: counts.proposed ? kronor : fc.constant(0),
      studiesUnderway: fc.constant(counts.studiesUnderway),
      studiesComplete: fc.constant(counts.studiesComplete),
      learnedChanges: fc.constant(counts.learnedChanges),
      openFixes: fc.constant(counts.openFixes),
      openWorkFixes: fc.constant(counts.openWorkFixes),
      level: fc.constantFrom(...LEVELS),
      verdict: fc.constantFrom('ready', 'partly', 'not'),
      statesBaseline: fc.boolean(),
      statesTarget: fc.boolean(),
    }),
  );

/** A tree of up to a dozen goals: each stands at the top or under one before it. */
export const arbitraryGoals: fc.Arbitrary<GoalFacts[]> = fc
  .array(fc.record({ facts: measures, parent: fc.nat() }), { maxLength: 12 })
  .map((drawn) =>
    drawn.map(({ facts, parent }, at) =>
      goalWith({
        ...facts,
        id: `g${at}`,
        position: at,
        parentId: parent % (at + 1) === at ? null : `g${parent % (at + 1)}`,
      }),
    ),
  );
