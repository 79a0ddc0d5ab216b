import { activityAt, kindOf } from './rules/kind';
import { baselineSpans, deadlineSpans } from './rules/time';
import { changeWords, directionOf, stateVerbs } from './rules/direction';
import { compoundSpans } from './rules/compound';
import { factsOf } from './rules/facts';
import { measuresOf } from './rules/measure';
import { populationSpans } from './rules/population';
import { quantitiesOf } from './rules/quantities';
import { targetOf } from './rules/target';
import { totalsOf } from './rules/totals';
import { vagueSpans } from './rules/vague';
import { yearsOf } from './rules/years';
import type { Criterion, Direction, ReadinessReport, Span } from './report';
import { spanOf } from './text/span';
import { read } from './text/wording';
import { settlement } from './rules/settlement';
import { verdictOf } from './verdict';

/** Judges a Swedish goal wording by the readiness rubric. Pure and synchronous; answers any string, in time linear in its length. */
export function assess(text: string): ReadinessReport {
  const wording = read(text);
  const years = yearsOf(wording);
  const quantities = quantitiesOf(wording, years);
  const changes = changeWords(wording);
  const { target, spans: targets } = targetOf(wording, quantities);
  const totals = totalsOf(wording, quantities).filter(({ observable }) => observable);
  const counted = measuresOf(wording, quantities);
  const measures = [
    ...counted,
    ...(target === 'total' ? totals.map(({ first, last }) => ({ first, last, counted: true })) : []),
  ];
  const at = activityAt(wording);
  const activity = at >= 0;
  const measure = measures.length > 0;
  let direction: Direction = directionOf(wording, changes);
  if (direction === 'state' && activity) direction = 'none';
  if (direction === 'none' && !activity && measure && target !== 'none' && target !== 'comparator') direction = 'state';
  const baselines = baselineSpans(wording, years, quantities);
  const deadlines = deadlineSpans(wording, years);
  const population = populationSpans(wording, activity);
  const joints = compoundSpans(wording, { measures: counted, quantities, hasTarget: target !== 'none', changes });
  const kind = kindOf(wording, { direction, measure, target, activity });
  const vague = vagueSpans(wording, settlement(wording, { target, quantities, measure, compound: joints.length > 0 }));
  const moved =
    changes.length > 0
      ? changes.map(({ first, last }) => spanOf(wording, first, last))
      : direction === 'state'
        ? stateVerbs(wording).map((verb) => spanOf(wording, verb, verb))
        : [];
  const named = measures.map(({ first, last }) => spanOf(wording, first, last));
  const evidence: Partial<Record<Criterion, Span[]>> = {
    direction: moved,
    measure: named,
    target: targets,
    baseline: baselines,
    deadline: deadlines,
    population,
    compound: joints,
    vague,
    kind: activity ? [spanOf(wording, at, at)] : [],
  };
  const report: ReadinessReport = {
    direction,
    measure,
    target,
    baseline: baselines.length > 0,
    deadline: deadlines.length > 0,
    population: population.length > 0,
    compound: joints.length > 0,
    kind,
    verdict: 'not',
    vague: [...new Set(vague.map((span) => span.text.toLowerCase()))],
    evidence: Object.fromEntries(Object.entries(evidence).filter(([, spans]) => spans.length > 0)),
    facts: factsOf(wording, {
      population,
      measure: named,
      direction: moved,
      target: targets,
      baseline: baselines,
      quantities,
      years,
    }),
  };
  return { ...report, verdict: verdictOf(report) };
}
