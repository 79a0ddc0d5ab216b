import type { FormulationFields } from './completed';
import type { ReadinessReport } from './report';

export type TemplateSlot = 'who' | 'what' | 'direction' | 'from' | 'to' | 'when' | 'source';

/** A piece of the rewritten sentence: fixed words, a slot that the wording or a field fills, or a gap with what belongs there. */
export interface TemplatePart {
  kind: 'text' | 'filled' | 'gap';
  text: string;
  /** Absent for fixed words. */
  slot?: TemplateSlot;
}

/** What stands in a gap, in the words the person is to replace. */
const GAPS: Record<TemplateSlot, string> = {
  who: 'vilka eller var',
  what: 'vad som mäts',
  direction: 'öka, minska eller vara',
  from: 'utgångsvärde',
  to: 'målvärde',
  when: 'år',
  source: 'källa',
};

/** Whole thousands with a space, decimals with a comma: 12 400, 7,5. */
const swedish = (value: number): string => {
  const [whole = '', decimals] = String(value).split('.');
  const spaced = whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
  return decimals ? `${spaced},${decimals}` : spaced;
};
const level = (value: number | undefined, unit: string | undefined): string | undefined =>
  value === undefined ? undefined : [swedish(value), unit?.trim()].filter(Boolean).join(' ');
const plain = (words: string | undefined): string | undefined => words?.trim() || undefined;
const lowerFirst = (words: string | undefined): string | undefined =>
  words && words.charAt(0).toLowerCase() + words.slice(1);
const upperFirst = (words: string | undefined): string | undefined =>
  words && words.charAt(0).toUpperCase() + words.slice(1);
const START = /^(?:från|utifrån|än|jämfört med|i jämförelse med|i förhållande till)\s+/i;
const END = /^(?:till|på|med)\s+/i;

/** A size of change follows "med" ("med 30 procent"), a level "till". */
const sizeOfChange = (report: ReadinessReport, fields: FormulationFields): boolean =>
  report.target === 'relative' && fields.targetValue === undefined;

/**
 * "[Vad] bland [vem] ska [riktning] från [från] till [till] senast [när], enligt [källa].", filled with what the wording and the
 * fields say; fields come first. Read with a space between the parts, except before a comma or full stop, it is the sentence.
 */
export function rewriteTemplate(report: ReadinessReport, fields: FormulationFields = {}): TemplatePart[] {
  const { facts } = report;
  const said: Record<TemplateSlot, string | undefined> = {
    what: upperFirst(plain(fields.measure) ?? facts.what),
    who: lowerFirst(plain(fields.population) ?? facts.who),
    direction: lowerFirst(facts.direction),
    from: level(fields.baselineValue, fields.unit) ?? facts.from?.replace(START, ''),
    to: level(fields.targetValue, fields.unit) ?? facts.to?.replace(END, ''),
    when: fields.targetYear === undefined ? facts.when : String(fields.targetYear),
    source: plain(fields.source) ?? facts.source,
  };
  const slot = (name: TemplateSlot): TemplatePart => {
    const words = said[name];
    return words ? { kind: 'filled', text: words, slot: name } : { kind: 'gap', text: GAPS[name], slot: name };
  };
  const text = (words: string): TemplatePart => ({ kind: 'text', text: words });
  const sameGroup = said.who !== undefined && said.what?.toLowerCase().includes(said.who.toLowerCase());
  return [
    slot('what'),
    ...(sameGroup ? [] : [text('bland'), slot('who')]),
    text('ska'),
    slot('direction'),
    text('från'),
    slot('from'),
    text(sizeOfChange(report, fields) ? 'med' : 'till'),
    slot('to'),
    text('senast'),
    slot('when'),
    text('enligt'),
    slot('source'),
  ];
}
