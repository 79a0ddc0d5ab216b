/**
 * What DCAT-AP-SE 2.2 asks of each class (https://docs.dataportal.se/dcat/), as far as a catalogue of files has it. `once`:
 * at most one value. `kind`: an address of something else, words (with a language where `language` says so) or a date.
 */
export interface PropertyRule {
  name: string;
  level: 'mandatory' | 'recommended';
  kind: 'iri' | 'literal' | 'date' | 'node';
  language?: boolean;
  once?: boolean;
}

const DCT = 'http://purl.org/dc/terms/';
const DCAT = 'http://www.w3.org/ns/dcat#';
const FOAF = 'http://xmlns.com/foaf/0.1/';
const VCARD = 'http://www.w3.org/2006/vcard/ns#';
const must = (name: string, kind: PropertyRule['kind'], more: Partial<PropertyRule> = {}): PropertyRule => ({
  name,
  level: 'mandatory',
  kind,
  ...more,
});
const should = (name: string, kind: PropertyRule['kind'], more: Partial<PropertyRule> = {}): PropertyRule => ({
  name,
  level: 'recommended',
  kind,
  ...more,
});
const told = { language: true };
const once = { once: true };

export const DCAT_RULES: Readonly<Record<string, readonly PropertyRule[]>> = {
  [`${DCAT}Catalog`]: [
    must(`${DCT}title`, 'literal', told),
    must(`${DCT}description`, 'literal', told),
    must(`${DCT}publisher`, 'iri', once),
    must(`${DCT}license`, 'iri', once),
    must(`${DCAT}dataset`, 'iri'),
    should(`${FOAF}homepage`, 'iri', once),
    should(`${DCT}language`, 'iri'),
    should(`${DCT}issued`, 'date', once),
    should(`${DCT}modified`, 'date', once),
    should(`${DCAT}themeTaxonomy`, 'iri'),
    should(`${DCT}spatial`, 'iri'),
  ],
  [`${DCAT}Dataset`]: [
    must(`${DCT}title`, 'literal', told),
    must(`${DCT}description`, 'literal', told),
    must(`${DCT}publisher`, 'iri', once),
    should(`${DCAT}contactPoint`, 'iri'),
    should(`${DCAT}distribution`, 'iri'),
    should(`${DCAT}keyword`, 'literal', told),
    should(`${DCAT}theme`, 'iri'),
    should(`${DCT}accessRights`, 'iri', once),
    should(`${DCT}accrualPeriodicity`, 'iri', once),
    should(`${DCT}language`, 'iri'),
    should(`${DCT}spatial`, 'iri'),
    should(`${DCT}issued`, 'date', once),
    should(`${DCT}modified`, 'date', once),
    should(`${DCAT}landingPage`, 'iri'),
  ],
  [`${DCAT}Distribution`]: [
    must(`${DCAT}accessURL`, 'iri'),
    should(`${DCAT}downloadURL`, 'iri'),
    should(`${DCT}description`, 'literal', told),
    should(`${DCT}format`, 'literal', once),
    should(`${DCT}license`, 'iri', once),
    should('http://data.europa.eu/r5r/availability', 'iri', once),
  ],
  [`${FOAF}Agent`]: [must(`${FOAF}name`, 'literal'), should(`${DCT}type`, 'iri', once)],
  [`${VCARD}Organization`]: [must(`${VCARD}fn`, 'literal'), must(`${VCARD}hasEmail`, 'iri'), should(`${VCARD}hasURL`, 'iri')],
  [`${DCT}PeriodOfTime`]: [must(`${DCAT}startDate`, 'date', once), must(`${DCAT}endDate`, 'date', once)],
};
