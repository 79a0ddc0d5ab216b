import { chainFromJson, CHAIN_FORMAT } from './chain-json';

const file = (rest: object) => JSON.stringify({ format: CHAIN_FORMAT, formatVersion: 1, name: 'Kedja', ...rest });
const told = (text: string) => chainFromJson(text).issues.map(({ message }) => message.sv);

describe('a JSON file', () => {
  it('may leave out what has a usual value, and call its parts anything', () => {
    const nodes = [
      { id: 'a', kind: 'activity', text: 'Praktik' },
      { id: 'b', kind: 'goal', text: 'Arbete' },
    ];
    const { chain } = chainFromJson(file({ nodes, edges: [{ fromId: 'a', toId: 'b' }] }));
    expect(chain?.edges[0]).toMatchObject({
      fromId: chain?.nodes[0]?.id,
      toId: chain?.nodes[1]?.id,
      sign: 'increases',
    });
    expect(chain?.nodes[0]?.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each(['{', '[]', 'null', '{"format":"annat"}', file({ name: 3 })])(
    'is refused whole where it is no chain: %s',
    (text) => expect(told(text)[0]).toMatch(/^Filen är ingen effektkedja/),
  );
  it('is refused where a list is none', () => expect(told(file({ nodes: 'många' }))[0]).toContain('ska vara en lista'));
  it('tells every fault with its place', () =>
    expect(
      told(
        file({
          nodes: [
            { id: 'a', kind: 'dröm', text: 'x' },
            { id: 'b', kind: 'need' },
          ],
        }),
      ),
    ).toEqual([
      'nodes[0], kind: ”dröm” går inte att förstå. Skriv ett av: need, resource, activity, output, short_outcome, mid_outcome, long_outcome, goal.',
      'nodes[1], text: saknas. Fyll i det.',
    ]));
  it('tells at most fifty faults', () =>
    expect(told(file({ nodes: Array.from({ length: 99 }, () => ({ kind: 'dröm' })) }))).toHaveLength(50));
});
