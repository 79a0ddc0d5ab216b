import { isGraphFile, readChainFile } from './read-chain-file';

describe('a file with a chain', () => {
  it('is told by what is in it, not by its name', () => {
    expect(readChainFile('\uFEFF  <graphml><graph/></graphml>').chain).toMatchObject({ nodes: [] });
    expect(readChainFile('<svg/>').issues[0]?.code).toBe('chain-file.no-graph');
    expect(readChainFile('{}').issues[0]?.code).toBe('chain-file.not-a-chain');
  });
  it('is a table when it begins like one', () =>
    expect(['part;id', '{"a":1}', '\uFEFF<a/>', ' ['].map(isGraphFile)).toEqual([false, true, true, true]));
});
