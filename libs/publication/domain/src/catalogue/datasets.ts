import { Addresses, dataAddress } from '../addresses';
import type { PublicSite } from '../public-things';
import type { Bilingual } from '@rt/shared/domain';

/** What a file of open data is, by the authorities' own codes. */
export interface DataFormat {
  label: string;
  mediaType: string;
  /** The EU's vocabulary of file types. */
  fileType: string;
  conformsTo: string | null;
}

const FILE_TYPES = 'http://publications.europa.eu/resource/authority/file-type';
export const CSV: DataFormat = {
  label: 'CSV',
  mediaType: 'text/csv',
  fileType: `${FILE_TYPES}/CSV`,
  conformsTo: 'https://www.rfc-editor.org/rfc/rfc4180',
};
export const JSON_DATA: DataFormat = {
  label: 'JSON',
  mediaType: 'application/json',
  fileType: `${FILE_TYPES}/JSON`,
  conformsTo: null,
};
export const JSON_STAT: DataFormat = { ...JSON_DATA, label: 'json-stat2', conformsTo: 'https://json-stat.org/full/' };

/** One dataset of a region: what it is, and the files it can be had as. Paths are without host. */
export interface Dataset {
  /** What its URI ends with; never another thing's. */
  key: string;
  /** Whether the title is in the region's own words, and so in Swedish only. */
  own: boolean;
  title: Bilingual;
  description: Bilingual;
  keywords: { sv: readonly string[]; en: readonly string[] };
  /** Code in the EU's vocabulary of themes. */
  themes: readonly string[];
  /** Code in the EU's vocabulary of frequencies. */
  frequency: string;
  issued: string;
  modified: string;
  /** First and last day of what the data speak of. */
  period: { from: string | null; until: string | null };
  /** The page of the site that shows it. */
  page: string;
  files: readonly { address: string; format: DataFormat }[];
}

const FREQUENCIES = { month: 'MONTHLY', quarter: 'QUARTERLY', year: 'ANNUAL', irregular: 'IRREG' } as const;
const WORDS = {
  sv: ['regional utveckling', 'regional utvecklingsstrategi'],
  en: ['regional development', 'regional development strategy'],
};

const latest = (days: readonly (string | null)[]) =>
  days
    .filter((day) => day !== null)
    .sort()
    .at(-1) ?? '';
const first = (days: readonly string[]) => [...days].sort()[0] ?? '';

/** The datasets of what a region shows now: one of all goals, one of all chains, one of all studies, one an indicator. */
export function datasetsOf(site: PublicSite): Dataset[] {
  const { name, slug, strategies, chains, studies, indicators } = site;
  const to = new Addresses('sv');
  const both = (address: (slug: string, ending: 'csv' | 'json') => string) => [
    { address: address(slug, 'csv'), format: CSV },
    { address: address(slug, 'json'), format: JSON_DATA },
  ];
  const shelf = (
    key: string,
    things: readonly { publishedAt: string }[],
    rest: Pick<Dataset, 'title' | 'description' | 'page' | 'files'> & Partial<Dataset>,
  ): Dataset[] =>
    things.length
      ? [
          {
            key,
            own: false,
            keywords: WORDS,
            themes: ['GOVE', 'REGI'],
            frequency: 'IRREG',
            issued: first(things.map(({ publishedAt }) => publishedAt)),
            modified: site.changedAt,
            period: { from: null, until: null },
            ...rest,
          },
        ]
      : [];
  const goals = strategies.filter((strategy) => strategy.goals.length > 0);
  return [
    ...shelf('mal', goals, {
      title: { sv: `Mål i strategier, ${name}`, en: `Goals of strategies, ${name}` },
      description: {
        sv: `Målen i de strategier som ${name} har beslutat och publicerat: nivå, formulering, utgångsvärde och målvärde, och plats i målträdet.`,
        en: `The goals of the strategies that ${name} has adopted and published: level, wording, baseline and target, and place in the tree.`,
      },
      period: {
        from: goals.length ? `${Math.min(...goals.map(({ startYear }) => startYear))}-01-01` : null,
        until: goals.length ? `${Math.max(...goals.map(({ endYear }) => endYear))}-12-31` : null,
      },
      page: to.region(slug),
      files: both(dataAddress.goals),
    }),
    ...shelf('effektkedjor', chains, {
      title: { sv: `Effektkedjor, ${name}`, en: `Effect chains, ${name}` },
      description: {
        sv: `Hur det som görs ska leda till målen, enligt ${name}: rutor, pilar, påståenden och antaganden.`,
        en: `How what is done is to lead to the goals, by ${name}: boxes, arrows, claims and assumptions.`,
      },
      modified: latest([site.changedAt, ...chains.map(({ changedAt }) => changedAt)]),
      page: to.region(slug),
      files: both(dataAddress.chains),
    }),
    ...shelf('analyser', studies, {
      title: {
        sv: `Analyser, uppföljningar och utvärderingar, ${name}`,
        en: `Analyses, follow-ups and evaluations, ${name}`,
      },
      description: {
        sv: `Register över analyser, uppföljningar och utvärderingar som ${name} har gjort eller planerar.`,
        en: `Register of the analyses, follow-ups and evaluations that ${name} has made or plans.`,
      },
      page: to.region(slug),
      files: both(dataAddress.studies),
    }),
    ...indicators.map((indicator): Dataset => ({
      key: `indikatorer/${indicator.id}`,
      own: true,
      title: { sv: indicator.name, en: indicator.name },
      description: {
        sv: `${indicator.definition ?? `${indicator.name}, som ${name} följer upp sina mål med.`} Enhet: ${indicator.unit}. Källa: ${indicator.source}.`,
        en: `${indicator.name}: an indicator by which ${name} follows up its goals. Unit: ${indicator.unit}. Source: ${indicator.source}.`,
      },
      keywords: { sv: [...WORDS.sv, 'indikator'], en: [...WORDS.en, 'indicator'] },
      themes: ['REGI'],
      frequency: FREQUENCIES[indicator.frequency],
      issued: indicator.publishedAt,
      modified: latest([indicator.publishedAt, indicator.updatedAt]),
      period: { from: indicator.from, until: indicator.until },
      page: to.indicator(slug, indicator.id),
      files: [
        { address: dataAddress.indicator(slug, indicator.id, 'csv'), format: CSV },
        { address: dataAddress.indicator(slug, indicator.id, 'json'), format: JSON_STAT },
      ],
    })),
  ];
}
