import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { fSuppressDevWarnings } from '@foblex/flow';
import { ChainComments } from '../comments/chain-comments';
import { ChainLive } from '../live/chain-live';
import { ChainCanvas } from './chain-canvas';
import { aNode, anEdge, FakeLive } from './fake-live';

globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

/** Nothing has a height where nothing is drawn. */
beforeAll(() => fSuppressDevWarnings(true));

async function setUp(change: (live: FakeLive) => void = () => undefined) {
  const live = new FakeLive({
    nodes: [aNode('a', { text: 'Praktik' }), aNode('b', { kind: 'goal', text: 'Fler i arbete' })],
    edges: [anEdge('ab')],
    groups: [],
  });
  change(live);
  TestBed.configureTestingModule({
    providers: [
      { provide: ChainLive, useValue: live },
      { provide: ChainComments, useValue: { openOn: signal(new Map([['a', 2]])) } },
    ],
  });
  const fixture = TestBed.createComponent(ChainCanvas);
  document.body.append(fixture.nativeElement as HTMLElement);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const box = (id: string) => element.querySelector<HTMLElement>(`[data-box="${id}"]`);
  const press = async (key: string, more = {}) => {
    const target = element.contains(document.activeElement) ? document.activeElement : box('a');
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
    await fixture.whenStable();
  };
  return { live, element, box, press, fixture };
}

describe('the canvas of a chain', () => {
  it('shows each box with its full label, and each arrow as a sentence', async () => {
    const { element, box } = await setUp();
    expect(box('a')?.getAttribute('aria-label')).toBe('activity: Praktik. Leder till ”Fler i arbete”.');
    expect(element.querySelector('[data-arrow="ab"]')?.getAttribute('aria-label')).toMatch(/ska leda till/);
  });

  it('is one stop of the Tab key', async () => {
    const { element } = await setUp();
    expect([...element.querySelectorAll('f-flow [tabindex="0"]')].map((each) => each.getAttribute('data-box'))).toEqual(
      ['a'],
    );
  });

  it('moves the focus with the arrow keys, and selects', async () => {
    const { live, box, press } = await setUp();
    await press('ArrowRight');
    expect(document.activeElement).toBe(box('b'));
    expect(live.selection()).toEqual(new Set(['b']));
  });

  it('opens a box to be written in with Enter, and gives the focus back', async () => {
    const { live, box, press, fixture } = await setUp();
    await press('Enter');
    const field = box('a')?.querySelector('textarea') as HTMLTextAreaElement;
    field.value = 'Praktik i ett år';
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await fixture.whenStable();
    expect(live.chain()?.nodes[0]?.text).toBe('Praktik i ett år');
    expect(document.activeElement).toBe(box('a'));
  });

  describe('with a group', () => {
    const grouped = (live: FakeLive) =>
      live.chain.update((chain) => {
        const nodes = chain?.nodes.map((node) => ({ ...node, groupId: node.id === 'a' ? 'g' : null })) ?? [];
        return chain && { ...chain, nodes, groups: [{ id: 'g', name: 'Skolan', version: 1 }] };
      });
    const rename = async ({ element, fixture }: Awaited<ReturnType<typeof setUp>>, name: string) => {
      const field = element.querySelector<HTMLTextAreaElement>('[data-frame] textarea');
      if (!field) throw new Error('no name to write in');
      field.value = name;
      field.dispatchEvent(new Event('input'));
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      await fixture.whenStable();
    };

    it('renames it where its name stands, with a double press', async () => {
      const page = await setUp(grouped);
      const heading = page.element.querySelector<HTMLElement>('[data-frame]');
      heading?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
      await page.fixture.whenStable();
      await rename(page, ' Skolan \n och gymnasiet ');
      expect(page.live.chain()?.groups[0]?.name).toBe('Skolan och gymnasiet');
      expect(page.live.chain()?.nodes).toHaveLength(2);
      expect(document.activeElement).toBe(heading);
    });

    it('renames it with F2 where it is selected, and from a box in it with Shift', async () => {
      const page = await setUp(grouped);
      page.live.selection.set(new Set(['g']));
      await page.press('F2');
      await rename(page, 'Gymnasiet');
      expect(page.live.chain()?.groups[0]?.name).toBe('Gymnasiet');
      page.live.selection.set(new Set(['a']));
      page.box('a')?.focus();
      await page.press('F2', { shiftKey: true });
      await rename(page, 'Komvux');
      expect(page.live.chain()?.groups[0]?.name).toBe('Komvux');
    });

    it('writes in the box where that is selected, and in nothing for those who only read', async () => {
      const page = await setUp(grouped);
      page.live.selection.set(new Set(['a']));
      await page.press('F2');
      expect(page.box('a')?.querySelector('textarea')).not.toBeNull();
      TestBed.resetTestingModule();
      document.body.replaceChildren();
      const reader = await setUp((live) => {
        grouped(live);
        live.mayEdit.set(false);
      });
      reader.element.querySelector('[data-frame]')?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
      await reader.fixture.whenStable();
      expect(reader.element.querySelector('[data-frame] textarea')).toBeNull();
    });
  });

  it('shows how many findings and comments there are, and who is here', async () => {
    const { box } = await setUp((live) => {
      const words = { sv: 'Något fattas.', en: 'Something is missing.' };
      live.findings.set([{ code: 'orphan', nodeIds: ['a'], edgeIds: [], says: words, mend: words }]);
      live.others.set([{ clientId: 'x', accountId: 'y', name: 'Anna Berg', at: { part: 'node', id: 'a' } }]);
    });
    expect(box('a')?.querySelector('.knot')?.textContent).toBe('1');
    expect(box('a')?.querySelector('.talk')?.textContent).toBe('2');
    expect(box('a')?.querySelector('.here')?.textContent).toBe('Anna Berg');
    expect(box('a')?.getAttribute('aria-label')).toContain('Något fattas.');
  });

  it('says what to begin with where there is nothing', async () => {
    const { live, element } = await setUp((fake) =>
      fake.chain.update((chain) => chain && { ...chain, nodes: [], edges: [] }),
    );
    expect(element.textContent).toContain('Kedjan är tom än');
    [...element.querySelectorAll<HTMLElement>('rt-canvas-blank button')][0]?.click();
    expect(live.chain()?.nodes).toMatchObject([{ kind: 'goal' }]);
  });

  it('has nothing to draw with for those who only read', async () => {
    const { element } = await setUp((live) => live.mayEdit.set(false));
    expect(element.querySelector('.out')).toBeNull();
    expect(element.textContent).not.toContain('Ordna');
  });

  it('leaves keys to the text that is written', async () => {
    const { live, box, press } = await setUp();
    await press('Enter');
    box('a')
      ?.querySelector('textarea')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true }));
    expect(live.chain()?.nodes).toHaveLength(2);
  });

  it('shows the keys with a question mark', async () => {
    const { element, press } = await setUp();
    await press('?');
    expect(element.querySelector('dialog')?.textContent).toContain('Tangenter i bilden');
  });
});
