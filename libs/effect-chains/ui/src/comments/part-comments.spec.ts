import { TestBed } from '@angular/core/testing';
import type { ChainComment } from '@rt/effect-chains/domain';
import { AtAChain, settled } from '../live/testing/at-a-chain';
import { arrow, box } from '../testing/live-fixture';
import { AllComments } from './all-comments';
import { ChainComments } from './chain-comments';
import { PartComments } from './part-comments';

const content = { nodes: [box('a', 'activity', { text: 'Praktik' }), box('b', 'output')], edges: [arrow('ab')] };
const comment = (id: string, rest: Partial<ChainComment> = {}): ChainComment => ({
  id,
  part: 'node',
  partId: 'a',
  text: `Sagt i ${id}`,
  mentionIds: [],
  by: { id: 'bo', name: 'Bo Ek' },
  at: '2026-11-24T10:00:00Z',
  resolution: null,
  ...rest,
});
const done = { by: 'Anna', at: '2026-11-24T11:00:00Z' };

async function open(comments: ChainComment[], { mayEdit = true, selected = 'a', all = false } = {}) {
  localStorage.clear();
  const at = await new AtAChain(undefined, mayEdit).open(content);
  const fixture = TestBed.createComponent<unknown>(all ? AllComments : PartComments);
  at.live.selection.set(new Set(selected ? [selected] : []));
  await settled();
  at.http.match('/api/effect-chains/chain/comments').forEach((request) => request.flush(comments));
  await settled();
  const element = fixture.nativeElement as HTMLElement;
  const field = () => element.querySelector('textarea') as HTMLTextAreaElement;
  const write = async (text: string) => {
    field().value = text;
    field().setSelectionRange(text.length, text.length);
    field().dispatchEvent(new Event('input'));
    await settled();
    at.http.match('/api/chain-people').forEach((request) =>
      request.flush([
        { id: 'bo', name: 'Bo Ek' },
        { id: 'cia', name: 'Cia Al' },
      ]),
    );
    await settled();
  };
  const send = async () => {
    element.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await settled();
    return at.http.match({ method: 'POST', url: '/api/effect-chains/chain/comments' });
  };
  const press = (key: string) => field().dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
  const texts = (selector: string) => [...element.querySelectorAll(selector)].map((each) => each.textContent.trim());
  return { at, element, field, write, send, press, texts };
}

describe('comments on a part', () => {
  it('are those on what is selected, the settled ones folded away', async () => {
    const { element, texts } = await open([
      comment('1'),
      comment('2', { partId: 'ab', part: 'edge' }),
      comment('3', { resolution: done }),
    ]);
    expect(texts('ul:not(details ul) .text')).toEqual(['Sagt i 1']);
    expect(element.querySelector('summary')?.textContent).toBe('Avslutade (1)');
  });

  it('are counted where they are open', async () => {
    await open([comment('1'), comment('2'), comment('3', { resolution: done })]);
    expect([...TestBed.inject(ChainComments).openOn()]).toEqual([['a', 2]]);
  });

  it('mention those whose names are chosen from the list', async () => {
    const { write, press, send, field, texts } = await open([]);
    await write('Vad tror du @c');
    expect(texts('[role=option]')).toEqual(['Cia Al']);
    press('Enter');
    await settled();
    expect(field().value).toBe('Vad tror du @Cia Al ');
    const [sent] = await send();
    expect(sent?.request.body).toMatchObject({
      part: 'node',
      partId: 'a',
      text: 'Vad tror du @Cia Al',
      mentionIds: ['cia'],
    });
  });

  it('let the list go with Escape, and do not send while it is open', async () => {
    const { write, press, texts } = await open([]);
    await write('@');
    expect(texts('[role=option]')).toHaveLength(2);
    press('ArrowDown');
    press('Escape');
    await settled();
    expect(texts('[role=option]')).toEqual([]);
  });

  it('are kept while they are written, and sent again under the same id', async () => {
    const { write, send, field, element } = await open([]);
    await write('Håller det?');
    expect(localStorage.getItem('rt.draft.chain-comment/a')).toContain('Håller det?');
    const [first] = await send();
    first?.error(new ProgressEvent('error'));
    await settled();
    expect([field().value, element.querySelector('[role=alert]') !== null]).toEqual(['Håller det?', true]);
    const [second] = await send();
    expect(second?.request.body.id).toBe(first?.request.body.id);
    second?.flush(comment('9', { text: 'Håller det?' }));
    await settled();
    expect([field().value, localStorage.getItem('rt.draft.chain-comment/a')]).toEqual(['', null]);
    expect(element.querySelector('.text')?.textContent).toBe('Håller det?');
  });

  it('are settled and opened again', async () => {
    const { at, element, texts } = await open([comment('1')]);
    const button = element.querySelector<HTMLButtonElement>('rt-comment-line button');
    button?.click();
    at.http
      .expectOne({ method: 'PUT', url: '/api/chain-comments/1/resolution' })
      .flush(comment('1', { resolution: done }));
    await settled();
    expect(texts('summary')).toEqual(['Avslutade (1)']);
    element.querySelector<HTMLButtonElement>('details rt-comment-line button')?.click();
    at.http.expectOne({ method: 'DELETE', url: '/api/chain-comments/1/resolution' }).flush(comment('1'));
    await settled();
    expect(texts('summary')).toEqual([]);
  });

  it('are only to read for those who may not write', async () => {
    const { element } = await open([comment('1')], { mayEdit: false });
    expect([element.querySelector('textarea'), element.querySelector('button')]).toEqual([null, null]);
  });

  it('come in when others have written some', async () => {
    const { at, texts } = await open([]);
    at.stream.say('comments');
    await settled();
    at.http.expectOne('/api/effect-chains/chain/comments').flush([comment('1')]);
    await settled();
    expect(texts('.text')).toEqual(['Sagt i 1']);
  });
});

describe('all comments of a chain', () => {
  it('stand part by part, each a way to its part; those on parts that are gone are left out', async () => {
    const { at, element, texts } = await open(
      [comment('1', { partId: 'ab', part: 'edge' }), comment('2', { partId: 'borta' }), comment('3')],
      { selected: '', all: true },
    );
    expect(texts('button')).toEqual(['Rutan ”Praktik”', 'Pilen ”Praktik” → ”Ruta b”']);
    element.querySelectorAll('button')[1]?.click();
    expect([...at.live.selection()]).toEqual(['ab']);
  });
});
