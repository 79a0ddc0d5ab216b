import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parsePastedTable } from '@rt/shared/domain';
import { arbitraryWrittenChain, asInput } from '../../testing/written-chain';
import { chainFromGraphMl } from './chain-from-graphml';
import { chainFromJson, chainToJson } from './chain-json';
import { chainFromRows, chainToCsv, chainToRows } from './chain-table';
import { chainToGraphMl } from './chain-to-graphml';
import { withNewIds } from './with-new-ids';

/** A table as a spreadsheet gives it back: everything is text, numbers as one writes them in Swedish. */
const asText = (rows: ReturnType<typeof chainToRows>) =>
  rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell ?? ''))),
  );

describe('a chain that is exported and imported again', () => {
  it('is the same chain, by JSON', () =>
    fc.assert(
      fc.property(arbitraryWrittenChain, (chain) =>
        expect(chainFromJson(chainToJson(chain))).toEqual({ chain: asInput(chain), issues: [] }),
      ),
    ));

  it('is the same chain, by GraphML', () =>
    fc.assert(
      fc.property(arbitraryWrittenChain, (chain) =>
        expect(chainFromGraphMl(chainToGraphMl(chain))).toEqual({ chain: asInput(chain), issues: [] }),
      ),
    ));

  it('is the same chain, by a table', () =>
    fc.assert(
      fc.property(arbitraryWrittenChain, (chain) => {
        const rows: string[][] = parse(chainToCsv(chain), { delimiter: ';', bom: true });
        expect(chainFromRows(rows)).toEqual({ chain: asInput(chain), issues: [] });
      }),
    ));

  it('is the same chain, by a range copied out of a spreadsheet', () => {
    const [chain] = fc.sample(arbitraryWrittenChain, { numRuns: 1, seed: 7 });
    if (!chain) throw new Error('No chain was made.');
    const quoted = asText(chainToRows(chain)).map((row) =>
      row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\t'),
    );
    expect(chainFromRows(parsePastedTable(quoted.join('\n')))).toEqual({ chain: asInput(chain), issues: [] });
  });

  it('can be copied under new ids, with everything still tied together', () =>
    fc.assert(
      fc.property(arbitraryWrittenChain, (chain) => {
        const original = asInput(chain);
        const copy = withNewIds(original);
        const ids = new Set(original.nodes.map(({ id }) => id));
        expect(copy.nodes.some(({ id }) => ids.has(id))).toBe(false);
        const at = (input: typeof copy, id: string) => input.nodes.findIndex((node) => node.id === id);
        expect(copy.edges.map(({ fromId, toId }) => [at(copy, fromId), at(copy, toId)])).toEqual(
          original.edges.map(({ fromId, toId }) => [at(original, fromId), at(original, toId)]),
        );
      }),
    ));
});
