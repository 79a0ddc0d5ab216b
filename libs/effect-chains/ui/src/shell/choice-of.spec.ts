import { removing } from '@rt/effect-chains/domain';
import { written } from '../live/testing/at-a-chain';
import { box, chainFixture, LiveFixture } from '../testing/live-fixture';
import { choiceOf, writtenIn } from './choice-of';

const chain = chainFixture({ nodes: [box('a', 'activity', { text: 'Bos text' })] });
const naming = {
  content: chain,
  references: chain.references,
  names: new LiveFixture().names(),
  language: 'sv' as const,
};
const parked = { mine: written('a', 'Förr', 'Min text'), whole: false, along: [], seen: [], by: 'Bo', at: null };
const [removal] = removing(chain, new Set(['a']));

describe('what a person chooses between', () => {
  it('is both texts, under the name the box has now', () =>
    expect(choiceOf(parked, chain, [], naming)).toMatchObject({
      name: 'Rutan ”Bos text”',
      by: 'Bo',
      removed: null,
      fields: [{ label: 'Text i rutan', mine: 'Min text', theirs: 'Bos text', isText: true }],
    }));

  it('is to put back or not, where the other removed it; my text is there to read', () =>
    expect(choiceOf(parked, chainFixture(), removal ? [removal] : [], naming)).toMatchObject({
      name: 'Rutan ”Förr”',
      removed: 'theirs',
      fields: [{ mine: 'Min text' }],
    }));

  it('is to remove or not, where the other changed it', () =>
    expect(removal && choiceOf({ ...parked, mine: removal, whole: true }, chain, [], naming)).toMatchObject({
      removed: 'mine',
      fields: [],
    }));
});

describe('what was refused', () => {
  it('is told in lines that can be copied, without where boxes stand', () => {
    const place = { part: 'node', id: 'a', was: { x: 1, y: 1 }, is: { x: 2, y: 2 } } as const;
    const problem = { type: 't', status: 422, code: 'x', title: 'x', messages: { sv: 'x', en: 'x' } };
    const changes = [written('a', 'Bos text', 'Min text'), place, ...(removal ? [removal] : [])];
    expect(writtenIn({ id: 's', changes, problem }, naming)).toEqual([
      'Rutan ”Bos text”, text i rutan: Min text',
      'Rutan ”Bos text” skulle tas bort',
    ]);
  });
});
