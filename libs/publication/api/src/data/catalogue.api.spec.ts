import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { smallDataset } from '@rt/indicators/domain/testing';
import { loadFile } from '@rt/indicators/api/testing';
import { Parser, type Quad, type Term } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { publish, type Region, regionWithAll, visit } from '../../testing/src';
import { PublicationModule } from '../publication.module';
import { DCAT_RULES, type PropertyRule } from './dcat-properties.fixture';

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const XSD_DATE = 'http://www.w3.org/2001/XMLSchema#date';
const DCAT = 'http://www.w3.org/ns/dcat#';
const EXAMPLES = join(import.meta.dirname, '../../../../../../shared/data/dcat_ap_se');
/** What the example of mandatory fields says of itself that it has added. */
const ADDED = ['distribution', 'contactPoint', 'accessService'].map((name) => DCAT + name);

const readXml = async (text: string): Promise<Quad[]> => {
  const quads: Quad[] = [];
  for await (const quad of Readable.from([text]).pipe(new RdfXmlParser())) quads.push(quad as Quad);
  return quads;
};
const line = ({ subject, predicate, object }: Quad) =>
  [subject, predicate, object].map((term) => (term.termType === 'BlankNode' ? '_' : `${term.value}@${'language' in term ? term.language : ''}`)).join(' ');

describe('the catalogue of open data', () => {
  let api: TestApi;
  let owner: TestClient;
  let region: Region;
  let quads: Quad[];
  beforeAll(async () => {
    api = await createTestApi(PublicationModule);
    owner = await api.as('strategy_owner');
    region = await regionWithAll(owner);
    await loadFile(owner, region.indicatorId, smallDataset());
    await publish(owner, region.things);
    quads = await readXml((await visit(api, '/datasets/dcat')).body);
  });
  afterAll(() => api?.close());

  const of = (type: string) => quads.filter(({ predicate, object }) => predicate.value === TYPE && object.value === type).map(({ subject }) => subject.value);
  const values = (subject: string, name: string) => quads.filter((quad) => quad.subject.value === subject && quad.predicate.value === name).map(({ object }) => object as Term);
  const breaks = ({ kind, language, once }: PropertyRule, found: Term[]): string | null => {
    if (once && found.length > 1) return 'more than one';
    for (const term of found) {
      if ((kind === 'iri') !== (term.termType === 'NamedNode')) return `${term.value} is no ${kind}`;
      if (kind === 'date' && (term.termType !== 'Literal' || term.datatype.value !== XSD_DATE || !/^\d{4}-\d\d-\d\d$/.test(term.value))) return `${term.value} is no date`;
      if (language && (term.termType !== 'Literal' || !['sv', 'en'].includes(term.language))) return `${term.value} has no language`;
    }
    return null;
  };

  it('is RDF/XML at the address that is harvested', async () => {
    const { headers, statusCode } = await visit(api, '/datasets/dcat');
    expect([statusCode, headers['content-type']]).toEqual([200, 'application/rdf+xml; charset=utf-8']);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(of(`${DCAT}Catalog`)).toHaveLength(1);
    expect(of(`${DCAT}Dataset`)).toHaveLength(4);
    expect(of(`${DCAT}Distribution`)).toHaveLength(8);
  });

  it.each(Object.keys(DCAT_RULES))('has everything mandatory and recommended of each %s, of the right kind', (type) => {
    const found = of(type);
    expect(found.length).toBeGreaterThan(0);
    const faults = found.flatMap((subject) =>
      (DCAT_RULES[type] ?? []).flatMap((rule) => {
        const terms = values(subject, rule.name);
        const fault = terms.length ? breaks(rule, terms) : `${rule.level} is missing`;
        return fault ? [`${subject} ${rule.name}: ${fault}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('is the same as Turtle, by address or by what is asked for', async () => {
    const byAddress = await visit(api, '/datasets/dcat.ttl');
    const byAccept = await visit(api, '/datasets/dcat', { accept: 'text/turtle, application/rdf+xml;q=0.5' });
    expect(byAddress.headers['content-type']).toBe('text/turtle; charset=utf-8');
    expect(byAccept.body).toBe(byAddress.body);
    expect((await visit(api, '/datasets/dcat.rdf', { accept: 'text/turtle' })).headers['content-type']).toContain('rdf+xml');
    expect(new Parser().parse(byAddress.body).map(line).sort()).toEqual(quads.map(line).sort());
  });

  it('names only addresses of ours that answer, and files of the kind it says', async () => {
    const ours = [...new Set(quads.flatMap(({ subject, object }) => [subject, object]).flatMap((term) => (term.termType === 'NamedNode' && term.value.startsWith('http://localhost') ? [term.value] : [])))];
    expect(ours.length).toBeGreaterThan(15);
    for (const address of ours) expect([address, (await visit(api, new URL(address).pathname)).statusCode]).toEqual([address, 200]);
    for (const file of of(`${DCAT}Distribution`)) {
      const [url, format] = [values(file, `${DCAT}downloadURL`)[0]?.value ?? '', values(file, 'http://purl.org/dc/terms/format')[0]?.value ?? ''];
      expect(String((await visit(api, new URL(url).pathname)).headers['content-type'])).toContain(format);
    }
  });

  it('tells of nothing that is not public: what is withdrawn is gone at once', async () => {
    await publish(owner, region.things.filter(({ kind }) => kind !== 'indicator' && kind !== 'study'));
    const { body } = await visit(api, '/datasets/dcat');
    expect(body).not.toContain(region.indicatorId);
    expect(body).not.toContain('#analyser');
    expect((await readXml(body)).length).toBeGreaterThan(20);
    await publish(owner, []);
    expect(await readXml((await visit(api, '/datasets/dcat')).body)).toEqual([]);
    expect((await visit(api, '/oppet/dalarna/data/dcat.rdf')).statusCode).toBe(404);
  });

  it('leaves out a contact that has no e-mail address, since one is mandatory', async () => {
    await publish(owner, region.things, { name: 'Avdelningen', email: null, url: null });
    const found = await readXml((await visit(api, '/datasets/dcat')).body);
    expect(found.filter(({ predicate }) => predicate.value === `${DCAT}contactPoint`)).toEqual([]);
    expect(found.length).toBeGreaterThan(50);
  });

  (existsSync(EXAMPLES) ? it : it.skip)('has every property of the authority’s own examples (skipped where they are not at hand)', () => {
    const examples = ['obligatoriskt', 'rekommenderat'].flatMap((name) => new Parser().parse(readFileSync(join(EXAMPLES, `${name}.ttl`), 'utf8')));
    for (const type of [`${DCAT}Catalog`, `${DCAT}Dataset`, `${DCAT}Distribution`]) {
      const theirs = examples.filter(({ predicate, object }) => predicate.value === TYPE && object.value === type).map(({ subject }) => subject.value);
      const names = examples.filter(({ subject, predicate }) => theirs.includes(subject.value) && !ADDED.includes(predicate.value)).map(({ predicate }) => predicate.value);
      const have = new Set(quads.filter(({ subject }) => of(type).includes(subject.value)).map(({ predicate }) => predicate.value));
      expect([...new Set(names)].filter((name) => !have.has(name))).toEqual([]);
    }
  });
});
