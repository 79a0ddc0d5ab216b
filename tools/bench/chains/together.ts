import { setTimeout as pause } from 'node:timers/promises';
import { adding, type ChainDetail, type ChainNode, NEW_NODE, type PartChange } from '@rt/effect-chains/domain';
import { atMost, type Figure } from '../figure';
import type { Served } from '../coverage/serve';
import { HttpEditor } from './http-editor';
import { largeChain } from './large-chain';
import { quantile } from './quantile';

const EDITORS = 20;
const MINUTE = 60_000;
/** A person at work: a keystroke about this often, each sent with those before it after at most the pause below. */
const KEYSTROKE_MS = 150;
/** As the editor's own window waits before it sends what is being typed. */
const TYPING_MS = 250;
/** One in so many bursts is written in the box that all share. */
const SHARED = 5;
/** A box with this much text takes no more. */
const FULL = ' '.repeat(400);

/** What one editor has written: when each keystroke was made, by the word it wrote. */
type Written = Map<string, number>;

/**
 * Twenty people write in one chain for a minute, each in a box of their own and now and then all in the same one. Nothing that was
 * stored may be lost, and a keystroke must be on the others' side within the bound: from the key to the arrival of the event.
 */
export async function* together(served: Served): AsyncGenerator<Figure> {
  const cookies = await served.signIn('strategy_owner');
  const chain = await draw(served, cookies);
  const editors = Array.from({ length: EDITORS }, () => new HttpEditor(served.origin, cookies, chain.id));
  const written: Written = new Map();
  const delays: number[] = [];
  const seen = editors.map(() => new Set<string>());
  await Promise.all(
    editors.map((editor, who) =>
      editor.listen(({ changes }, at) => {
        for (const word of changes.flatMap(wordsOf)) {
          const key = written.get(word);
          if (key === undefined || seen[who]?.has(word)) continue;
          seen[who]?.add(word);
          if (!word.startsWith(`e${who}-`)) delays.push(at - key);
        }
      }),
    ),
  );
  const until = performance.now() + MINUTE;
  await Promise.all(editors.map((editor, who) => work(editor, who, chain.nodes, written, until)));
  await pause(1000);
  const left = await read(served, cookies, chain.id);
  for (const editor of editors) editor.leave();
  const there = new Set(left.nodes.flatMap(({ text }) => text.split(' ')));
  const lost = [...written.keys()].filter((word) => !there.has(word)).length;
  yield { ...atMost('chains together, words lost', lost, 'words', 0), reference: written.size };
  yield {
    ...atMost('chains together, key to others, 95th percentile', quantile(delays, 0.95), 'ms', 500),
    reference: delays.length,
  };
}

const wordsOf = ({ is }: PartChange) => (is && 'text' in is && is.text ? is.text.split(' ') : []);

async function work(editor: HttpEditor, who: number, shared: readonly ChainNode[], written: Written, until: number) {
  let own = { id: '', text: FULL };
  let [common, ...next] = shared.map(({ id, text }) => ({ id, text }));
  for (let burst = 0, word = 0; performance.now() < until; burst += 1) {
    const typed: string[] = [];
    for (const start = performance.now(); performance.now() - start < TYPING_MS;) {
      typed.push(`e${who}-${(word += 1)}`);
      written.set(typed.at(-1) ?? '', performance.now());
      await pause(KEYSTROKE_MS * (0.5 + Math.random()));
    }
    const more = typed.join(' ');
    if (burst % SHARED === who % SHARED) {
      const write = (was: string): PartChange[] => {
        if (common && was.length >= FULL.length) [common, ...next] = next;
        else if (common) common.text = was;
        if (!common) throw new Error('There are too few boxes to share.');
        const change = {
          part: 'node',
          id: common.id,
          was: { text: common.text },
          is: { text: `${common.text} ${more}` },
        } as const;
        common.text = change.is.text;
        return [change];
      };
      await editor.change(write(common?.text ?? ''), ({ conflicts }) =>
        write((conflicts[0]?.current as ChainNode).text),
      );
    } else if (own.text.length >= FULL.length) {
      own = { id: crypto.randomUUID(), text: more };
      await editor.change([adding('node', own.id, { ...NEW_NODE, kind: 'activity', text: more })], () => []);
    } else {
      const was = own.text;
      own.text = `${was} ${more}`;
      await editor.change([{ part: 'node', id: own.id, was: { text: was }, is: { text: own.text } }], () => []);
    }
  }
}

async function draw({ origin }: Served, cookies: string): Promise<ChainDetail> {
  const { status, body } = await new HttpEditor(origin, cookies, '').post('/api/effect-chains', largeChain());
  if (status !== 201) throw new Error(`The chain could not be drawn: ${status} ${JSON.stringify(body)}`);
  return body as ChainDetail;
}

async function read({ origin }: Served, cookies: string, id: string): Promise<ChainDetail> {
  return (await (
    await fetch(`${origin}/api/effect-chains/${id}`, { headers: { cookie: cookies } })
  ).json()) as ChainDetail;
}
