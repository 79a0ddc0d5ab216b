import type { Bilingual } from '@rt/shared/domain';
import type { SourceTable } from './source-table';

/** What a source said of itself when it was attached, to be compared with what it says later. */
export interface SourceDefinition {
  title: string;
  description: string | null;
  unit: string | null;
  notes: string[];
}

/** The years a table covers stand in its title and change with every new figure: "År 2000-2024", "(-2024)". */
const COVERS =
  /[\s.,]*(?:(?:år|månad|kvartal|year|month|quarter)\s+)?\(?\s*(?:\d{4}\S{0,3})?\s*[-–]\s*\d{4}\S{0,3}\s*\)?\s*$/iu;

export const definitionOf = ({ title, description, unit, notes }: SourceTable): SourceDefinition => ({
  title: title.replace(COVERS, ''),
  description,
  unit,
  notes: notes.map(({ text }) => text),
});

const PARTS: readonly [keyof SourceDefinition, Bilingual][] = [
  ['title', { sv: 'namnet', en: 'the name' }],
  ['description', { sv: 'beskrivningen', en: 'the description' }],
  ['unit', { sv: 'enheten', en: 'the unit' }],
  ['notes', { sv: 'noterna', en: 'the notes' }],
];

/** What of the definition is other than it was, in a sentence; null where nothing is. */
export function definitionChange(before: SourceDefinition, now: SourceDefinition): Bilingual | null {
  const changed = PARTS.filter(([part]) => JSON.stringify(before[part]) !== JSON.stringify(now[part]));
  if (!changed.length) return null;
  const list = (language: 'sv' | 'en') =>
    new Intl.ListFormat(language).format(changed.map(([, words]) => words[language]));
  const [sv, en] = [list('sv'), list('en')];
  return {
    sv: `Källan har ändrat ${sv}. ${was(before, now, 'sv')}Läs vad som gäller och se över indikatorns definition.`,
    en: `The source has changed ${en}. ${was(before, now, 'en')}Read what holds now and look over the definition of the indicator.`,
  };
}

const was = (before: SourceDefinition, now: SourceDefinition, language: 'sv' | 'en') =>
  before.title === now.title
    ? ''
    : { sv: `Förut hette den ”${before.title}”. `, en: `It was called “${before.title}”. ` }[language];
