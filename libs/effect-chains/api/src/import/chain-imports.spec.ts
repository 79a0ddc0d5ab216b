import {
  type ChainDetail,
  type ChainInput,
  type ChainSummary,
  chainToCsv,
  chainToGraphMl,
  chainToJson,
} from '@rt/effect-chains/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import type { ProblemBody } from '@rt/shared/domain';
import { createChainsApi, newChain, newEvidence, newGoal } from '../../testing';

const PATH = '/effect-chains/imports';

describe('a chain from a file', () => {
  let api: TestApi;
  let owner: TestClient;
  let chain: ChainDetail;

  beforeAll(async () => {
    api = await createChainsApi();
    owner = await api.as('strategy_owner');
    const goal = await newGoal(owner);
    const { input, edge } = newChain();
    const nodes = input.nodes.map((node) =>
      node.kind === 'goal' ? { ...node, goalLineageId: goal.lineageId, amount: 2.5 } : node,
    );
    const evidence = [
      newEvidence(edge.id, { source: '=SUMMA(1)', note: 'Två\nrader; och ”citat"', date: '2019-02-03' }),
    ];
    chain = (await owner.post<ChainDetail>('/effect-chains', { ...input, nodes, evidence })).body;
  });
  afterAll(() => api?.close());

  const upload = <T = ProblemBody>(content: string | Buffer, fields: Record<string, string> = {}, name = 'kedja.txt') =>
    owner.upload<T>(PATH, { name, content }, fields);
  const names = async () => (await owner.get<ChainSummary[]>('/effect-chains')).body.map(({ name }) => name);
  /** The content with each id as the number of its first mention. */
  const shape = ({ nodes, edges, evidence, groups }: Pick<ChainInput, 'nodes' | 'edges' | 'evidence' | 'groups'>) => {
    const ids = new Map<unknown, string>();
    const own = [...nodes, ...edges, ...evidence, ...groups].map(({ id }) => id);
    own.forEach((id, at) => ids.set(id, `#${at}`));
    return JSON.parse(
      JSON.stringify({ nodes, edges, evidence, groups }, (key, value: unknown) =>
        key === 'version' ? undefined : (ids.get(value) ?? value),
      ),
    ) as object;
  };

  it.each([
    ['JSON', chainToJson],
    ['GraphML', chainToGraphMl],
    ['CSV', chainToCsv],
  ])('is what was exported as %s, under new ids, beside the one it came from', async (kind, write) => {
    const file = write({ ...chain, name: `Ur ${kind}` });
    const stored = await upload<ChainDetail>(file);
    expect([stored.status, stored.body.name]).toEqual([201, `Ur ${kind}`]);
    expect(shape(stored.body)).toEqual(shape(chain));
    expect(stored.body.nodes.map(({ id }) => id)).not.toContain(chain.nodes[0]?.id);
    expect((await upload(file)).body.code).toBe('effect-chain.name-taken');
  });

  it('is only shown where that is asked for, whether or not its name is taken', async () => {
    const before = await names();
    const looked = await upload<ChainInput>(chainToJson(chain), { preview: 'true' });
    expect([looked.status, looked.body.name]).toEqual([201, chain.name]);
    expect(shape(looked.body)).toEqual(shape(chain));
    expect(await names()).toEqual(before);
    const drawn = await owner.post<ChainDetail>('/effect-chains', { ...looked.body, name: 'Sedan ritad' });
    expect(drawn.status).toBe(201);
  });

  it('is called as the file where it has no name of its own', async () => {
    const graph = '<graphml><graph><node id="a"><data key="label">Praktik</data></node></graph></graphml>';
    expect((await upload<ChainInput>(graph, { preview: 'true' }, 'C:\\mina\\Vägen in.graphml')).body.name).toBe(
      'Vägen in',
    );
    expect((await upload<ChainInput>(graph, { preview: 'true' }, 'a.xml')).body.name).toBe('Kedja a');
  });

  it('may be a table in Windows-1252, as Excel writes it', async () => {
    const table = Buffer.from('part;id;kind;text\r\nnode;a;activity;Åtgärd\r\n', 'latin1');
    const { body } = await upload<ChainInput>(table, { preview: 'true' });
    expect(body.nodes).toMatchObject([{ text: 'Åtgärd' }]);
  });

  const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>
    <graphml><graph><node id="a"><data key="text">&lol2;</data></node></graph></graphml>`;
  const outside =
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><graphml><graph><node id="a">&x;</node></graph></graphml>';
  const table = (...rows: string[]) => `part;id;kind;text;fromId;toId\r\n${rows.join('\r\n')}`;

  it.each<[string, () => string | Buffer, number, string]>([
    ['entities that multiply', () => laughs, 422, 'chain-file.doctype'],
    ['entities from outside', () => outside, 422, 'chain-file.doctype'],
    ['the same in UTF-16', () => Buffer.from(`\uFEFF${outside}`, 'utf16le'), 422, 'chain-file.doctype'],
    ['XML that breaks off', () => '<graphml><graph>', 422, 'chain-file.malformed'],
    ['XML a hundred thousand deep', () => '<a>'.repeat(100_000), 422, 'chain-file.too-deep'],
    ['JSON that is something else', () => '{"hej":1}', 422, 'chain-file.not-a-chain'],
    ['JSON that breaks off', () => '{"format":', 422, 'chain-file.not-a-chain'],
    ['a table without the columns', () => 'namn;värde\r\na;b', 422, 'chain-file.no-columns'],
    ['an empty file', () => '', 422, 'import.file-empty'],
    ['an arrow to nothing', () => table('node;a;need;Behov', 'edge;e;;;a;b'), 422, 'chain-file.points-nowhere'],
    ['an arrow to itself', () => table('node;a;need;Behov', 'edge;e;;;a;a'), 422, 'chain-edge.to-itself'],
    ['a text of a hundred thousand signs', () => table(`node;a;need;${'a'.repeat(100_000)}`), 400, 'input.invalid'],
    ['control characters', () => table('node;a;need;Be\u0007hov'), 400, 'input.invalid'],
    [
      'ten thousand boxes',
      () => table(...Array.from({ length: 10_000 }, (_, at) => `node;${at};need;Behov`)),
      422,
      'effect-chain.full',
    ],
    ['more than ten megabytes', () => 'a'.repeat(11 * 1024 * 1024), 413, 'import.file-too-large'],
    ['a picture', () => Buffer.from('89504e470d0a1a0a00000000', 'hex'), 422, 'chain-file.no-columns'],
  ])('is refused where the file is %s, and nothing is stored', async (_, content, status, code) => {
    const before = await names();
    for (const preview of ['true', 'false']) {
      const { status: answered, body } = await upload(content(), { preview }, 'spoilt');
      expect([answered, body.code]).toEqual([status, code]);
    }
    expect(await names()).toEqual(before);
  });

  it('keeps the rules of a drawn one: another region’s goal is not there', async () => {
    const neighbour = await api.as('neighbour');
    const answer = await neighbour.upload<ProblemBody>(
      PATH,
      { name: 'k.json', content: chainToJson(chain) },
      { preview: 'true' },
    );
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'goal.not-found', issues: [{ path: 'nodes[1].goalLineageId' }] },
    });
  });

  it('is not for a reader to store, and not without a file', async () => {
    const reader = await api.as('reader');
    expect((await reader.upload(PATH, { name: 'k.json', content: '{}' })).status).toBe(403);
    expect((await owner.post(PATH, { preview: true })).status).toBe(400);
  });
});
