import type { ReadinessReport, Span } from './report';
import { verdictOf } from './verdict';

const YEAR = /\b(?:senast|till|år|före|under)\s+(?:år\s+)?(20\d\d)\b/giu;
const spans = (wording: string, pattern: RegExp): Span[] =>
  [...wording.matchAll(pattern)].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length, text: hit[0] }));

/** Judges a Swedish goal wording by the readiness rubric. Pure, synchronous; answers any string. */
export function assess(wording: string): ReadinessReport {
  const deadline = spans(wording, YEAR);
  const increase = spans(wording, /\b(?:öka|växa|höja|stärk|förbättra|fler|högre)\p{L}*/giu);
  const decrease = spans(wording, /\b(?:minska|sänk|halvera|färre|lägre)\p{L}*/giu);
  const level = spans(wording, /\b\d+(?:[ ,.]\d+)*\s?(?:%|procent|kronor|ton)\b/giu);
  const measure = spans(wording, /\b\p{L}*(?:andel|antal|grad|nivå|utsläpp|sysselsättning|index|tal)(?:en|et|s)?\b/giu);
  const report: ReadinessReport = {
    direction: increase.length
      ? 'increase'
      : decrease.length
        ? 'decrease'
        : /\b(?:är|har|vara|ha)\b/iu.test(wording)
          ? 'state'
          : 'none',
    measure: measure.length > 0,
    target: level.length ? 'absolute' : 'none',
    baseline: /\b(?:jämfört med|än i dag)\b/iu.test(wording),
    deadline: deadline.length > 0,
    population: false,
    compound: false,
    kind: increase.length + decrease.length + measure.length ? 'outcome' : 'vision',
    verdict: 'not',
    vague: [],
    evidence: {},
    facts: {},
  };
  const evidence = { direction: [...increase, ...decrease], measure, target: level, deadline };
  for (const [criterion, words] of Object.entries(evidence)) {
    if (words.length) report.evidence[criterion as keyof typeof evidence] = words;
  }
  return { ...report, verdict: verdictOf(report) };
}
