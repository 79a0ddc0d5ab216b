import { CRITERIA } from './report';
import type { Criterion, ReadinessReport, Span } from './report';
import { compoundSpans } from './rules/compound';
import { stateVerbs } from './rules/direction';
import { factsOf } from './rules/facts';
import { findingsOf } from './rules/findings';
import type { Findings } from './rules/findings';
import { populationSpans } from './rules/population';
import { settlement } from './rules/settlement';
import { baselineSpans, deadlineSpans } from './rules/time';
import { vagueSpans } from './rules/vague';
import { spanOf } from './text/span';
import { read } from './text/wording';
import type { Wording } from './text/wording';
import { verdictOf } from './verdict';

/** Judges a Swedish goal wording by the readiness rubric. Pure and synchronous; answers any string, in time linear in its length. */
export function assess(text: string): ReadinessReport {
  const wording = read(text);
  const found = findingsOf(wording);
  const evidence = evidenceOf(wording, found);
  const report: ReadinessReport = {
    direction: found.direction,
    measure: found.measures.length > 0,
    target: found.target,
    baseline: evidence.baseline.length > 0,
    deadline: evidence.deadline.length > 0,
    population: evidence.population.length > 0,
    compound: evidence.compound.length > 0,
    kind: found.kind,
    verdict: 'not',
    vague: [...new Set(evidence.vague.map((span) => span.text.toLowerCase()))],
    evidence: shown(evidence),
    facts: factsOf(wording, { ...evidence, ...found }),
  };
  return { ...report, verdict: verdictOf(report) };
}

/** The criteria that have words to show them. */
function shown(evidence: Record<Criterion, Span[]>): ReadinessReport['evidence'] {
  const found: ReadinessReport['evidence'] = {};
  for (const criterion of CRITERIA) if (evidence[criterion].length > 0) found[criterion] = evidence[criterion];
  return found;
}

function evidenceOf(wording: Wording, found: Findings): Record<Criterion, Span[]> {
  const { changes, measures, counted, quantities, years, target, activityAt, direction } = found;
  const spans = (list: { first: number; last: number }[]): Span[] =>
    list.map(({ first, last }) => spanOf(wording, first, last));
  const compound = compoundSpans(wording, { measures: counted, quantities, changes, hasTarget: target !== 'none' });
  const states = direction === 'state' ? stateVerbs(wording).map((verb) => ({ first: verb, last: verb })) : [];
  return {
    direction: spans(changes.length > 0 ? changes : states),
    measure: spans(measures),
    target: found.targets,
    baseline: baselineSpans(wording, years, quantities),
    deadline: deadlineSpans(wording, years),
    population: populationSpans(wording, activityAt >= 0),
    compound,
    vague: vagueSpans(
      wording,
      settlement(wording, { target, quantities, measure: measures.length > 0, compound: compound.length > 0 }),
    ),
    kind: activityAt >= 0 ? [spanOf(wording, activityAt, activityAt)] : [],
  };
}
