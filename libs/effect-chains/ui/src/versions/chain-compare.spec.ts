import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { ChainVersion } from '@rt/effect-chains/domain';
import { jest } from '@jest/globals';
import { AtAChain, settled } from '../live/testing/at-a-chain';
import { arrow, box } from '../testing/live-fixture';
import { ChainCompare } from './chain-compare';
import { VersionsPanel } from './versions-panel';

const now = { nodes: [box('a', 'activity', { text: 'Lång praktik' }), box('c', 'goal')], edges: [], seq: 9 };
const then = { nodes: [box('a', 'activity', { text: 'Praktik' }), box('b', 'output')], edges: [arrow('ab')] };
const versions: ChainVersion[] = [
  { id: null, name: 'Beslutad version 1', seq: 6, at: '2026-11-22T10:00:00Z', by: null },
  { id: 'v', name: 'Efter workshopen', seq: 4, at: '2026-11-20T10:00:00Z', by: 'Bo' },
];

async function open(component: typeof ChainCompare | typeof VersionsPanel, mayEdit = true, inputs: object = {}) {
  const at = await new AtAChain(undefined, mayEdit).open(now);
  const went = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  const fixture = TestBed.createComponent<unknown>(component);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  await settled();
  at.http.expectOne('/api/effect-chains/chain/versions').flush(versions);
  await settled();
  const element = fixture.nativeElement as HTMLElement;
  const press = async (text: string) => {
    [...element.querySelectorAll('button')].find((each) => each.textContent.includes(text))?.click();
    await settled();
  };
  return { at, element, press, went };
}

describe('comparing versions', () => {
  const compare = async (mayEdit = true) => {
    const page = await open(ChainCompare, mayEdit);
    page.at.http
      .match(({ url }) => url.includes('/at/'))
      .forEach((request) => {
        expect(request.cancelled || request.request.url).toBe(request.cancelled || '/api/effect-chains/chain/at/6');
        if (!request.cancelled) request.flush({ evidence: [], groups: [], ...then, seq: 6 });
      });
    await settled();
    return page;
  };

  it('sets the newest version against now, and tells what has come, gone and changed, in words', async () => {
    const { element } = await compare();
    expect(element.querySelector('.rt-lead')?.textContent).toContain('Tillagt: 1. Borttaget: 2. Ändrat: 1.');
    const rows = [...element.querySelectorAll('li .name')].map((row) => row.textContent.trim().replace(/\s+/g, ' '));
    expect(rows).toEqual([
      'Ändrad Rutan ”Lång praktik”',
      'Borttagen Rutan ”Ruta b”',
      'Tillagd Rutan ”Ruta c”',
      'Borttagen Pilen ”Lång praktik” → ”Ruta b”',
    ]);
    expect(element.querySelector('rt-word-diff')).not.toBeNull();
  });

  it('draws both versions as one picture, each difference with its sign and word, and a key', async () => {
    const { element } = await compare();
    const picture = element.querySelector('rt-compare-picture');
    const tags = [...(picture?.querySelectorAll('svg text.tag') ?? [])].map((tag) => tag.textContent.trim());
    expect(tags.filter(Boolean).sort()).toEqual(['+ ny', '− borttagen', '− borttagen', '≠ ändrad'].sort());
    expect(picture?.querySelector('.box.changed .outer')).not.toBeNull();
    expect([...(picture?.querySelectorAll('.key li') ?? [])].map((key) => key.textContent.trim())).toEqual([
      '+ ny: tjock linje',
      '− borttagen: streckad linje',
      '≠ ändrad: dubbel linje',
    ]);
    expect(picture?.querySelector('[role=img]')?.getAttribute('aria-label')).toContain('Listan under bilden');
    expect(picture?.querySelector('[role=region]')?.getAttribute('tabindex')).toBe('0');
  });

  it('says the versions with their names, and puts the choice in the address', async () => {
    const { element, went } = await compare();
    const [list] = element.querySelectorAll('select');
    const options = [...(list?.options ?? [])].map(({ text }) => text.replace(/ \(.*/, ''));
    expect(options).toEqual(['Nu', 'Beslutad version 1', 'Efter workshopen', 'När kedjan skapades']);
    if (list) list.value = '4';
    list?.dispatchEvent(new Event('change'));
    expect(went).toHaveBeenCalledWith([], expect.objectContaining({ queryParams: { fran: '4', till: 'nu' } }));
  });

  it('makes the chain as it was, in one step to undo', async () => {
    const { at, press } = await compare();
    await press('Gör kedjan som den var');
    expect(at.text('a')).toBe('Praktik');
    expect(
      at.live
        .chain()
        ?.nodes.map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'b']);
    expect(at.sent().set.changes.length).toBe(4);
    at.live.undo();
    expect(
      at.live
        .chain()
        ?.nodes.map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'c']);
  });

  it('does not let a reader go back', async () => {
    const { element } = await compare(false);
    expect(element.querySelector('button')).toBeNull();
  });
});

describe('the versions of a chain', () => {
  it('stand newest first, those of the strategy too', async () => {
    const { element } = await open(VersionsPanel);
    expect([...element.querySelectorAll('li p:first-child')].map((name) => name.textContent)).toEqual([
      'Beslutad version 1',
      'Efter workshopen',
    ]);
  });

  it('are kept under a name', async () => {
    const { at, element, press } = await open(VersionsPanel);
    const field = element.querySelector('input') as HTMLInputElement;
    await press('Spara versionen');
    expect(element.textContent).toContain('Ge versionen ett namn');
    field.value = ' Före remissen ';
    field.dispatchEvent(new Event('input'));
    await press('Spara versionen');
    const sent = at.http.expectOne({ method: 'POST', url: '/api/effect-chains/chain/versions' });
    expect(sent.request.body).toEqual({ name: 'Före remissen' });
    sent.flush({ ...versions[1], id: 'n', name: 'Före remissen', seq: 9 });
    await settled();
    expect(element.querySelector('li p')?.textContent).toBe('Före remissen');
  });

  it('cannot be kept while something is not stored, nor by a reader', async () => {
    const { at, element } = await open(VersionsPanel);
    at.live.type('node', 'a', { text: 'Under skrivning' });
    await settled();
    expect(element.querySelector<HTMLButtonElement>('button[type=submit]')?.disabled).toBe(true);
    TestBed.resetTestingModule();
    expect((await open(VersionsPanel, false)).element.querySelector('form')).toBeNull();
  });
});
