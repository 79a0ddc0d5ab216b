import type { FormulationFields } from './completed';
import type { ReadinessReport } from './report';

export type TemplateSlot = 'who' | 'what' | 'direction' | 'from' | 'to' | 'when' | 'source';

/** A piece of the rewritten sentence: fixed words, a slot the wording or a field fills, or a gap with what belongs there. */
export interface TemplatePart {
  kind: 'text' | 'filled' | 'gap';
  text: string;
  /** Absent for fixed words. */
  slot?: TemplateSlot;
}

const number = (value: number): string =>
  String(value)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+(?!\d))(?![^,]*$)/g, ' ');
const level = (value: number | undefined, unit: string | undefined): string | undefined =>
  value === undefined ? undefined : [number(value), unit?.trim()].filter(Boolean).join(' ');
const plain = (text: string | undefined): string | undefined => text?.trim() || undefined;

/**
 * "[Vem] ska [vad] [riktning] från [från] till [till] senast [när] enligt [källa]", filled with what the wording and the fields
 * say. The parts in order, read with a space between them, are the sentence.
 */
export function rewriteTemplate(report: ReadinessReport, fields: FormulationFields = {}): TemplatePart[] {
  const { facts } = report;
  const said: Record<TemplateSlot, string | undefined> = {
    who: plain(fields.population) ?? facts.who,
    what: plain(fields.measure) ?? facts.what,
    direction: facts.direction,
    from: level(fields.baselineValue, fields.unit) ?? facts.from,
    to: level(fields.targetValue, fields.unit) ?? facts.to,
    when: fields.targetYear === undefined ? facts.when : String(fields.targetYear),
    source: plain(fields.source) ?? facts.source,
  };
  const slot = (name: TemplateSlot, gap: string): TemplatePart => {
    const text = said[name];
    return text ? { kind: 'filled', text, slot: name } : { kind: 'gap', text: gap, slot: name };
  };
  const text = (words: string): TemplatePart => ({ kind: 'text', text: words });
  return [
    text('Bland'),
    slot('who', 'vilka'),
    text('ska'),
    slot('what', 'vad'),
    slot('direction', 'öka eller minska'),
    text('från'),
    slot('from', 'värde i dag'),
    text('till'),
    slot('to', 'nivå'),
    text('senast'),
    slot('when', 'år'),
    text('enligt'),
    slot('source', 'källa'),
  ];
}
