import {
  ASSUMPTION_LENGTH,
  type ChainDetail,
  type ChainEdge,
  CLAIM_LENGTH,
  CONFIDENCES,
  type EdgeContent,
  edgeStrength,
  LAG_MONTHS,
} from '@rt/effect-chains/domain';
import { formatNumber, type Language } from '@rt/shared/domain';
import { CONFIDENCE_WORDS, STANDING_WORDS } from '../inspector/edge-words';
import { writtenCount, writtenPercent, writtenText, type Written } from '../inspector/written';
import { writtenDate } from '../inspector/written-date';
import { patched } from './box-columns';
import type { GridColumn } from './grid-column';

export type ArrowColumn = GridColumn<ChainEdge, EdgeContent>;

/** The table of arrows. */
export function arrowColumns({ nodes, evidence }: ChainDetail, language: Language): ArrowColumn[] {
  const texts = new Map(nodes.map(({ id, text }) => [id, text]));
  const shown = Map.groupBy(evidence, ({ edgeId }) => edgeId);
  return [
    { key: 'from', head: $localize`:@@table.from:Från`, text: ({ fromId }) => texts.get(fromId) ?? '' },
    { key: 'to', head: $localize`:@@table.to:Till`, text: ({ toId }) => texts.get(toId) ?? '' },
    {
      key: 'claim',
      head: $localize`:@@table.claim:Påstående`,
      text: ({ claim }) => claim ?? '',
      reads: (text) => patched(writtenText(text, CLAIM_LENGTH, false), (claim) => ({ claim })),
    },
    {
      key: 'assumption',
      head: $localize`:@@table.assumption:Antagande`,
      text: ({ assumption }) => assumption ?? '',
      reads: (text) => patched(writtenText(text, ASSUMPTION_LENGTH, false), (assumption) => ({ assumption })),
    },
    {
      key: 'confidence',
      head: $localize`:@@table.confidence:Så säkra`,
      text: ({ confidence }) => (confidence ? CONFIDENCE_WORDS[confidence] : ''),
      order: ({ confidence }) => (confidence ? CONFIDENCES.indexOf(confidence) : null),
      choices: ['', ...CONFIDENCES.map((each) => CONFIDENCE_WORDS[each])],
      reads: confidencePatch,
    },
    {
      key: 'evidence',
      head: $localize`:@@table.evidence:Underlag`,
      text: ({ id }) => STANDING_WORDS[edgeStrength(shown.get(id) ?? []).standing],
    },
    {
      key: 'effect',
      head: $localize`:@@table.effect:Effekt, procent`,
      figure: true,
      text: ({ effect }) => (effect === null ? '' : formatNumber(effect * 100, language)),
      order: ({ effect }) => effect,
      reads: (text) => patched(writtenPercent(text), (effect) => ({ effect })),
    },
    {
      key: 'lag',
      head: $localize`:@@table.lag:Tid, månader`,
      figure: true,
      text: ({ lagMonths }) => (lagMonths === null ? '' : String(lagMonths)),
      order: ({ lagMonths }) => lagMonths,
      reads: (text) => patched(writtenCount(text, LAG_MONTHS), (lagMonths) => ({ lagMonths })),
    },
    {
      key: 'test',
      head: $localize`:@@table.next-test:Prövas`,
      text: ({ nextTestOn }) => nextTestOn ?? '',
      reads: (text) => patched(writtenDate(text), (nextTestOn) => ({ nextTestOn })),
    },
  ];
}

function confidencePatch(text: string): Written<Partial<EdgeContent>> {
  const said = text.trim().toLocaleLowerCase('sv');
  const confidence = CONFIDENCES.find((each) => CONFIDENCE_WORDS[each].toLocaleLowerCase('sv') === said) ?? null;
  if (!said || confidence) return { value: { confidence }, wrong: null };
  const words = CONFIDENCES.map((each) => CONFIDENCE_WORDS[each].toLocaleLowerCase('sv')).join(', ');
  return { value: null, wrong: $localize`:@@table.no-confidence:Skriv något av ${words}:words:.` };
}
