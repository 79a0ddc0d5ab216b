/** The vocabularies a catalogue is written with, by their usual prefixes. */
export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcterms: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
} as const;
type Prefix = keyof typeof PREFIXES;
/** A name with its prefix: `dcterms:title`. */
export type Name = `${Prefix}:${string}`;

export type RdfValue = { iri: string } | { text: string; language?: 'sv' | 'en'; type?: Name } | { node: RdfNode };

/** Something told of; without `iri` it stands inside what speaks of it. */
export interface RdfNode {
  iri: string | null;
  type: Name;
  properties: readonly (readonly [Name, RdfValue])[];
}

export const iri = (address: string): RdfValue => ({ iri: address });
export const text = (words: string, language?: 'sv' | 'en'): RdfValue => ({
  text: words,
  ...(language ? { language } : {}),
});
/** ÅÅÅÅ-MM-DD, from the beginning of any longer moment. */
export const date = (moment: string): RdfValue => ({ text: moment.slice(0, 10), type: 'xsd:date' });

/** The whole address of a name. */
export const expand = (name: Name): string => {
  const [prefix = 'rdf', local = ''] = name.split(':');
  return PREFIXES[prefix as Prefix] + local;
};
