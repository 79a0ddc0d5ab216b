import {
  type CodingFrame,
  type CompilationView,
  compiledRows,
  type ExportDocument,
  type ExportSection,
  isProvisional,
  type ReportTable,
} from '@rt/reporting/domain';
import { type Bilingual, inLanguage, type Language } from '@rt/shared/domain';

const WORDS = {
  title: { sv: 'Nationell sammanställning', en: 'National compilation' },
  publisher: { sv: 'Röda tråden', en: 'Röda tråden' },
  regions: { sv: 'regioner', en: 'regions' },
  source: { sv: 'Källa', en: 'Source' },
  several: {
    sv: 'En region kan höra till flera rader: antalen summerar inte till antalet regioner.',
    en: 'A region may belong to several rows: the numbers do not add up to the number of regions.',
  },
  single: {
    sv: 'Varje region hör till en rad.',
    en: 'Each region belongs to one row.',
  },
  named: {
    sv: 'Exempel är regioner som källan nämner. En region som inte nämns gissas inte.',
    en: 'Examples are regions that the source names. A region that is not named is not guessed.',
  },
  coded: {
    sv: 'Exempel är alla regioner vars svar har koden.',
    en: 'Examples are all regions whose answers have the code.',
  },
  provisional: {
    sv: 'Preliminär: alla svar är inte kodade än.',
    en: 'Provisional: not all answers are coded yet.',
  },
  coverage: { sv: 'Kodade svar', en: 'Coded answers' },
} as const satisfies Record<string, Bilingual>;

/** A year's compilation as a document: a section a theme, in the source's order, each with its table. */
export function compilationDocument(view: CompilationView, language: Language): ExportDocument {
  const { compilation, frames } = view;
  const say = (words: Bilingual) => inLanguage(words, language);
  const noteOf = ({ theme, single }: CodingFrame) => {
    const coverage = `${say(WORDS.coverage)}: ${compilation.coded[theme]}/${compilation.regions}.`;
    return `${say(single ? WORDS.single : WORDS.several)}${compilation.basis === 'coded' ? ` ${coverage}` : ''}`;
  };
  const tables = frames.map((frame) => tableOf(frame, view, language));
  const sections = frames.map((frame): ExportSection => ({
    heading: say(frame.heading),
    level: 1,
    blocks: [
      { kind: 'note', text: noteOf(frame) },
      { kind: 'table', key: frame.theme },
    ],
  }));
  return {
    ...{ language, sections, tables, data: view },
    title: `${say(WORDS.title)} ${compilation.year}`,
    subtitle: [
      `${compilation.regions} ${say(WORDS.regions)}`,
      `${say(WORDS.source)}: ${compilation.source}`,
      say(compilation.basis === 'coded' ? WORDS.coded : WORDS.named),
      ...(isProvisional(compilation) ? [say(WORDS.provisional)] : []),
    ],
    publisher: { name: say(WORDS.publisher), accent: null, logo: null },
  };
}

function tableOf(frame: CodingFrame, { compilation, names }: CompilationView, language: Language): ReportTable {
  const defined = frame.codes.some(({ definition }) => definition);
  const rows = compiledRows(frame, compilation).map(({ code: key, regions, share, examples }, at) => {
    const code = frame.codes[at];
    const named = examples.map((county) => shortName(names[county] ?? county)).join(', ');
    return [
      code?.name[language] ?? key,
      ...(defined ? [code?.definition?.[language] ?? null] : []),
      ...[regions, Math.round(share * 10) / 10, named || null],
    ];
  });
  return {
    key: frame.theme,
    caption: frame.heading,
    columns: [
      { label: frame.codeColumn, format: 'text' },
      ...(defined ? [{ label: { sv: 'Definition', en: 'Definition' }, format: 'text' } as const] : []),
      { label: { sv: 'Antal regioner', en: 'Number of regions' }, format: 'count' },
      { label: { sv: 'Andel', en: 'Share' }, format: 'percent' },
      { label: { sv: 'Exempel', en: 'Examples' }, format: 'text' },
    ],
    rows,
    source: { text: { sv: compilation.source, en: compilation.source }, path: `/nationellt/${compilation.year}` },
  };
}

/** In a list of regions the word itself is noise: Region Dalarna is Dalarna there, Region Örebro län is Örebro län. */
const shortName = (name: string) => name.replace(/^Region (?=\p{Lu})/u, '').replace(/sregionen$/, '');
