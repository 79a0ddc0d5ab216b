import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { ChainDetail } from '@rt/effect-chains/domain';
import { Download } from '@rt/shared/ui';
import { arrow, box, liveFixture } from '../testing/live-fixture';
import { ChainTable } from './chain-table';

const content: Partial<ChainDetail> = {
  nodes: [
    box('a', 'activity', { text: 'Praktik', amount: 300 }),
    box('b', 'output', { text: 'Platser', amount: 40 }),
    box('c', 'need', { text: 'Få jobb' }),
  ],
  edges: [arrow('ab')],
};

async function setup({ chain = content, editable = true } = {}) {
  const { live, provider } = liveFixture(chain);
  live.editable.set(editable);
  const saved: string[][] = [];
  const download = { provide: Download, useValue: { text: (...file: string[]) => saved.push(file) } };
  TestBed.configureTestingModule({ providers: [provider, provideRouter([]), download] });
  const fixture = TestBed.createComponent(ChainTable);
  const element = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(element);
  await fixture.whenStable();
  const cell = (text: string) =>
    [...element.querySelectorAll('td:not(.fixed)')].find(
      ({ textContent }) => textContent?.trim() === text,
    ) as HTMLElement;
  const press = async (target: Element | null, key: string) => {
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await fixture.whenStable();
  };
  const paste = async (target: HTMLElement, text: string) => {
    target.focus();
    const event = new Event('paste', { bubbles: true, cancelable: true });
    target.dispatchEvent(Object.assign(event, { clipboardData: { getData: () => text } }));
    await fixture.whenStable();
  };
  const node = (id: string) => live.chain()?.nodes.find((each) => each.id === id);
  const names = () => [...element.querySelectorAll('rt-parts-grid')][0]?.querySelectorAll('td:nth-child(2)');
  const rows = () => [...(names() ?? [])].map(({ textContent }) => textContent?.trim());
  return { live, fixture, element, cell, press, paste, node, rows, saved };
}

describe('ChainTable', () => {
  it('shows the boxes in the order of the columns, with the arrows below', async () => {
    const { rows, element } = await setup();
    expect(rows()).toEqual(['Få jobb', 'Praktik', 'Platser']);
    expect(element.querySelectorAll('table')).toHaveLength(2);
  });

  it('sorts by a column, and keeps that in the address', async () => {
    const { element, fixture, rows } = await setup();
    const head = [...element.querySelectorAll('th button')].find(({ textContent }) => textContent?.includes('Antal'));
    (head as HTMLElement).click();
    await fixture.whenStable();
    expect(TestBed.inject(Router).url).toContain('rutor=amount');
    expect(rows()).toEqual(['Platser', 'Praktik', 'Få jobb']);
    expect(head?.closest('th')?.getAttribute('aria-sort')).toBe('ascending');
  });

  it('has one cell that Tab leads to, and goes on with the arrows', async () => {
    const { element, cell, press } = await setup();
    expect(element.querySelector('table')?.querySelectorAll('td[tabindex="0"]')).toHaveLength(1);
    cell('Praktik').focus();
    await press(cell('Praktik'), 'ArrowRight');
    expect(document.activeElement).toBe(cell('300'));
  });

  it('writes in a cell with Enter, keeps it with Enter and goes down', async () => {
    const { cell, press, node, element } = await setup();
    cell('300').focus();
    await press(cell('300'), 'Enter');
    const field = element.querySelector('td textarea') as HTMLTextAreaElement;
    expect(document.activeElement).toBe(field);
    field.value = '1 250';
    await press(field, 'Enter');
    expect(node('a')?.amount).toBe(1250);
    expect(document.activeElement).toBe(cell('40'));
  });

  it('keeps nothing that is no number, and says what is', async () => {
    const { cell, press, node, element } = await setup();
    cell('300').focus();
    await press(cell('300'), 'm');
    await press(element.querySelector('td textarea'), 'Enter');
    expect(node('a')?.amount).toBe(300);
    expect(element.querySelector('[role=alert]')?.textContent).toContain('heltal');
  });

  it('gives up with Escape', async () => {
    const { cell, press, node, element } = await setup();
    cell('Praktik').focus();
    await press(cell('Praktik'), 'x');
    const field = element.querySelector('td textarea');
    await press(field, 'Escape');
    field?.dispatchEvent(new Event('blur'));
    expect(node('a')?.text).toBe('Praktik');
    expect(document.activeElement).toBe(cell('Praktik'));
  });

  it('does not open a cell that can only be read', async () => {
    const { element, press } = await setup();
    const readonly = element.querySelector('td[aria-readonly]') as HTMLElement;
    readonly.focus();
    await press(readonly, 'Enter');
    expect(element.querySelector('td textarea')).toBeNull();
  });

  it('pastes a range as one step to undo, with new boxes below the last', async () => {
    const { cell, paste, live, rows } = await setup();
    await paste(cell('Platser'), 'Praktikplatser\t50\nIntyg\t20');
    expect(rows()).toEqual(['Få jobb', 'Praktik', 'Praktikplatser', 'Intyg']);
    expect(live.said).toEqual(['Cellerna klistrades in']);
  });

  it('pastes nothing where a cell is wrong, and says which row', async () => {
    const { cell, paste, live, element } = await setup();
    await paste(cell('Praktik'), 'Praktik\t10\nPlatser\tmånga');
    expect(live.said).toEqual([]);
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Rad 2');
  });

  it('begins an empty chain with what is pasted', async () => {
    const { element, paste, rows } = await setup({ chain: {} });
    await paste(element.querySelector('input') as HTMLElement, 'Praktik\nKurs');
    expect(rows()).toEqual(['Praktik', 'Kurs']);
  });

  it('exports what it shows, in the order it is shown', async () => {
    const { element, saved } = await setup();
    element.querySelector<HTMLElement>('rt-export button')?.click();
    expect(saved[0]?.[1]).toMatch(/^\uFEFFKolumn;Ruta;Antal;.*\r\nBehov;Få jobb;/);
  });

  it('selects the part whose row one is in', async () => {
    const { cell, live } = await setup();
    cell('Platser').focus();
    expect([...live.selection()]).toEqual(['b']);
  });

  it('is only to read for those who may not change it', async () => {
    const { cell, press, paste, element, live } = await setup({ editable: false });
    cell('Praktik').focus();
    await press(cell('Praktik'), 'Enter');
    await paste(cell('Praktik'), 'Annat');
    expect(element.querySelector('td textarea')).toBeNull();
    expect(live.said).toEqual([]);
  });
});
