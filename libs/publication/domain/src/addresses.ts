import type { Id, Language } from '@rt/shared/domain';

const PARTS = {
  sv: {
    root: '/oppet',
    strategy: 'strategi',
    goal: 'mal',
    indicator: 'indikator',
    chain: 'kedja',
    study: 'analys',
    file: 'fil',
    picture: 'bild',
    report: 'rapport',
    data: 'data',
    accessibility: 'tillganglighet',
  },
  en: {
    root: '/en/open',
    strategy: 'strategy',
    goal: 'goal',
    indicator: 'indicator',
    chain: 'chain',
    study: 'study',
    file: 'file',
    picture: 'picture',
    report: 'report',
    data: 'data',
    accessibility: 'accessibility',
  },
} as const;

/** Every address of the public site in one language, from the root. They are promises: an address that has been given stays. */
export class Addresses {
  constructor(readonly language: Language) {}

  private get parts() {
    return PARTS[this.language];
  }
  get regions(): string {
    return this.parts.root;
  }
  /** The accessibility statement of the whole system. */
  get accessibility(): string {
    return this.language === 'sv' ? '/tillganglighet' : '/en/accessibility';
  }
  region = (slug: string): string => `${this.parts.root}/${slug}`;
  accessibilityOf = (slug: string): string => `${this.region(slug)}/${this.parts.accessibility}`;
  strategy = (slug: string, versionId: Id): string => `${this.region(slug)}/${this.parts.strategy}/${versionId}`;
  goal = (slug: string, lineageId: Id): string => `${this.region(slug)}/${this.parts.goal}/${lineageId}`;
  indicator = (slug: string, id: Id): string => `${this.region(slug)}/${this.parts.indicator}/${id}`;
  chain = (slug: string, id: Id): string => `${this.region(slug)}/${this.parts.chain}/${id}`;
  study = (slug: string, id: Id): string => `${this.region(slug)}/${this.parts.study}/${id}`;
  file = (slug: string, studyId: Id, fileId: Id): string => `${this.study(slug, studyId)}/${this.parts.file}/${fileId}`;
  report = (slug: string, year: number): string => `${this.region(slug)}/${this.parts.report}/${year}`;
  picture = (slug: string, year: number, file: Id): string =>
    `${this.report(slug, year)}/${this.parts.picture}/${file}`;
  data = (slug: string): string => `${this.region(slug)}/${this.parts.data}`;
}

/** Open data has one address each, whatever the reader's language. */
export const dataAddress = {
  folder: (slug: string) => `/oppet/${slug}/data`,
  goals: (slug: string, ending: 'csv' | 'json') => `/oppet/${slug}/data/mal.${ending}`,
  chains: (slug: string, ending: 'csv' | 'json') => `/oppet/${slug}/data/effektkedjor.${ending}`,
  studies: (slug: string, ending: 'csv' | 'json') => `/oppet/${slug}/data/analyser.${ending}`,
  indicator: (slug: string, id: Id, ending: 'csv' | 'json') => `/oppet/${slug}/data/indikatorer/${id}.${ending}`,
  catalogue: (slug: string, ending: 'rdf' | 'ttl') => `/oppet/${slug}/data/dcat.${ending}`,
};

/** The language a public address is in. */
export const languageOf = (address: string): Language => (/^\/en(\/|$)/.test(address) ? 'en' : 'sv');
