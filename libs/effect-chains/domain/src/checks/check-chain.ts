import type { ChainContent } from '../chain';
import type { ChainFinding, CheckCode } from '../chain-finding';
import { type ChainGraph, graphOf } from './chain-graph';
import { doses } from './dose-check';
import {
  contradictedEdges,
  edgesWithoutAssumption,
  outcomesWithoutIndicator,
  weakestUntested,
} from './evidence-checks';
import { goalConflicts } from './goal-conflicts';
import { cycles, deadEnds, leaps, orphans, outputsWithoutOutcome } from './shape-checks';

const CHECKS: Readonly<Record<CheckCode, (graph: ChainGraph) => ChainFinding[]>> = {
  cycle: cycles,
  leap: leaps,
  dead_end: deadEnds,
  orphan: orphans,
  output_without_outcome: outputsWithoutOutcome,
  edge_contradicted: contradictedEdges,
  goal_conflict: goalConflicts,
  weakest_link: weakestUntested,
  edge_without_assumption: edgesWithoutAssumption,
  outcome_without_indicator: outcomesWithoutIndicator,
  dose: doses,
};

/**
 * Everything that a chain's logic does not carry, by the order of `CHECK_CODES`. Never throws, whatever the graph. Linear in boxes,
 * arrows and evidence, but for what searches ways: goals × (boxes + arrows) × log(arrows) for the weakest link and the dose,
 * 2 × goals × (boxes + arrows) for goals in conflict.
 */
export function checkChain(content: ChainContent): ChainFinding[] {
  const graph = graphOf(content);
  return Object.values(CHECKS).flatMap((check) => check(graph));
}
