import type { Bilingual } from '@rt/shared/domain';
import { Addresses } from '../addresses';
import type { PublicSite } from '../public-things';
import { placeOf } from './counties';
import { type Dataset, datasetsOf } from './datasets';
import { date, iri, type Name, type RdfNode, type RdfValue, text } from './rdf';

const CC0 = 'http://creativecommons.org/publicdomain/zero/1.0/';
const EU = 'http://publications.europa.eu/resource/authority';
const SWEDISH = iri(`${EU}/language/SWE`);

type Properties = (readonly [Name, RdfValue])[];
const words = (name: Name, { sv, en }: Bilingual): Properties =>
  sv === en
    ? [[name, text(sv, 'sv')]]
    : [
        [name, text(sv, 'sv')],
        [name, text(en, 'en')],
      ];
const inIana = (mediaType: string) => `http://www.iana.org/assignments/media-types/${mediaType}`;

/**
 * What a region gives away, by DCAT-AP-SE 2.2 (https://docs.dataportal.se/dcat/): the catalogue, its publisher and contact,
 * a dataset each with a distribution a file. `base` is the address of the server, without a slash at the end. Empty where
 * there is no data.
 */
export function catalogueOf(site: PublicSite, base: string): RdfNode[] {
  const datasets = datasetsOf(site);
  if (!datasets.length) return [];
  const to = new Addresses('sv');
  const page = `${base}${to.data(site.slug)}`;
  const home = `${base}${to.region(site.slug)}`;
  const [publisher, contact] = [`${page}#utgivare`, site.contact?.email ? `${page}#kontakt` : null];
  const uriOf = ({ key }: Dataset) => `${page}#${key.replace('/', '-')}`;
  const catalogue: RdfNode = {
    iri: `${page}#katalog`,
    type: 'dcat:Catalog',
    properties: [
      ...words('dcterms:title', {
        sv: `Öppna data om regional utveckling, ${site.name}`,
        en: `Open data on regional development, ${site.name}`,
      }),
      ...words('dcterms:description', {
        sv: `Mål, indikatorer, effektkedjor och analyser som ${site.name} har publicerat ur sitt arbete med regional utveckling.`,
        en: `Goals, indicators, effect chains and studies that ${site.name} has published of its work on regional development.`,
      }),
      ['dcterms:publisher', iri(publisher)],
      ['dcterms:license', iri(CC0)],
      ['dcterms:language', SWEDISH],
      ['dcterms:issued', date(datasets.map(({ issued }) => issued).sort()[0] ?? site.changedAt)],
      [
        'dcterms:modified',
        date([site.changedAt, ...datasets.map(({ modified }) => modified)].sort().at(-1) ?? site.changedAt),
      ],
      ['dcterms:spatial', iri(placeOf(site.countyCode))],
      ['dcat:themeTaxonomy', iri(`${EU}/data-theme`)],
      ['foaf:homepage', iri(home)],
      ...datasets.map((dataset) => ['dcat:dataset', iri(uriOf(dataset))] as const),
    ],
  };
  return [
    catalogue,
    publisherNode(site, publisher),
    ...(contact ? [contactNode(site, contact)] : []),
    ...datasets.flatMap((dataset) => datasetNodes(site, dataset, { uri: uriOf(dataset), base, publisher, contact })),
  ];
}

const publisherNode = ({ name, contact }: PublicSite, uri: string): RdfNode => ({
  iri: uri,
  type: 'foaf:Agent',
  properties: [
    ['foaf:name', text(name)],
    ['dcterms:type', iri('http://purl.org/adms/publishertype/RegionalAuthority')],
    ...(contact?.url ? [['foaf:homepage', iri(contact.url)] as const] : []),
    ...(contact?.email ? [['foaf:mbox', iri(`mailto:${contact.email}`)] as const] : []),
  ],
});

const contactNode = ({ contact, name }: PublicSite, uri: string): RdfNode => ({
  iri: uri,
  type: 'vcard:Organization',
  properties: [
    ['vcard:fn', text(contact?.name ?? name)],
    ['vcard:hasEmail', iri(`mailto:${contact?.email ?? ''}`)],
    ...(contact?.url ? [['vcard:hasURL', iri(contact.url)] as const] : []),
  ],
});

interface Around {
  uri: string;
  base: string;
  publisher: string;
  contact: string | null;
}

function datasetNodes(site: PublicSite, dataset: Dataset, { uri, base, publisher, contact }: Around): RdfNode[] {
  const { period, files } = dataset;
  const fileUri = (label: string) => `${uri}-${label.toLowerCase()}`;
  const properties: Properties = [
    ...words('dcterms:title', dataset.title),
    ...words('dcterms:description', dataset.description),
    ['dcterms:publisher', iri(publisher)],
    ['dcterms:identifier', text(uri)],
    ...(contact ? [['dcat:contactPoint', iri(contact)] as const] : []),
    ...(['sv', 'en'] as const).flatMap((language) =>
      dataset.keywords[language].map((word) => ['dcat:keyword', text(word, language)] as const),
    ),
    ...dataset.themes.map((theme) => ['dcat:theme', iri(`${EU}/data-theme/${theme}`)] as const),
    ['dcterms:accessRights', iri(`${EU}/access-right/PUBLIC`)],
    ['dcterms:accrualPeriodicity', iri(`${EU}/frequency/${dataset.frequency}`)],
    ['dcterms:language', SWEDISH],
    ['dcterms:spatial', iri(placeOf(site.countyCode))],
    ['dcterms:issued', date(dataset.issued)],
    ['dcterms:modified', date(dataset.modified)],
    ['dcat:landingPage', iri(`${base}${dataset.page}`)],
    ...(period.from && period.until ? [['dcterms:temporal', { node: span(period.from, period.until) }] as const] : []),
    ...files.map(({ format }) => ['dcat:distribution', iri(fileUri(format.label))] as const),
  ];
  return [
    { iri: uri, type: 'dcat:Dataset', properties },
    ...files.map(({ address, format }): RdfNode => ({
      iri: fileUri(format.label),
      type: 'dcat:Distribution',
      properties: [
        ['dcterms:title', text(`${dataset.title.sv} (${format.label})`, 'sv')],
        ['dcterms:description', text(`${dataset.title.sv} som ${format.label}, hela datamängden i en fil.`, 'sv')],
        ['dcat:accessURL', iri(base + address)],
        ['dcat:downloadURL', iri(base + address)],
        ['dcterms:format', text(format.mediaType)],
        ['dcat:mediaType', iri(inIana(format.mediaType))],
        ['dcterms:license', iri(CC0)],
        ['dcatap:availability', iri('http://data.europa.eu/r5r/availability/stable')],
        ['dcterms:issued', date(dataset.issued)],
        ['dcterms:modified', date(dataset.modified)],
        ...(format.conformsTo ? [['dcterms:conformsTo', iri(format.conformsTo)] as const] : []),
      ],
    })),
  ];
}

const span = (from: string, until: string): RdfNode => ({
  iri: null,
  type: 'dcterms:PeriodOfTime',
  properties: [
    ['dcat:startDate', date(from)],
    ['dcat:endDate', date(until)],
  ],
});
