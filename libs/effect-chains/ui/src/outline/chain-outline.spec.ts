import { TestBed } from '@angular/core/testing';
import type { ChainDetail } from '@rt/effect-chains/domain';
import { arrow, box, liveFixture } from '../testing/live-fixture';
import { ChainOutline } from './chain-outline';

const content: Partial<ChainDetail> = {
  nodes: [
    box('a', 'activity', { text: 'Praktik' }),
    box('b', 'activity', { text: 'Kurs' }),
    box('c', 'output', { text: 'Platser' }),
    box('g', 'goal', { text: 'Arbete' }),
  ],
  edges: [arrow('ac')],
};

async function setup(editable = true) {
  const { live, openOn, provider } = liveFixture(content);
  live.editable.set(editable);
  TestBed.configureTestingModule({ providers: [provider] });
  const fixture = TestBed.createComponent(ChainOutline);
  const element = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(element);
  await fixture.whenStable();
  const areas = () => [...element.querySelectorAll('textarea')];
  const area = (text: string) => areas().find(({ value }) => value === text) as HTMLTextAreaElement;
  const line = (column: string) =>
    [...element.querySelectorAll('input')].find(({ placeholder }) => placeholder.includes(column)) as HTMLInputElement;
  const press = async (target: HTMLElement, key: string, rest: KeyboardEventInit = {}) => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...rest }));
    await fixture.whenStable();
  };
  const write = async (target: HTMLInputElement | HTMLTextAreaElement, text: string) => {
    target.value = text;
    target.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  };
  const paste = async (target: HTMLElement, text: string) => {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    target.dispatchEvent(Object.assign(event, { clipboardData: { getData: () => text } }));
    await fixture.whenStable();
  };
  const texts = () => live.chain()?.nodes.map(({ text }) => text);
  return { live, openOn, fixture, element, areas, area, line, press, write, paste, texts };
}

describe('ChainOutline', () => {
  it('shows every column, also those without boxes, with what to write there', async () => {
    const { element } = await setup();
    expect(element.querySelectorAll('section')).toHaveLength(8);
    expect(element.querySelector('section')?.textContent).toContain('Det som inte är som det borde');
  });

  it('writes in a box where it stands', async () => {
    const { area, write, texts } = await setup();
    await write(area('Kurs'), 'Kurs i svenska');
    expect(texts()).toContain('Kurs i svenska');
  });

  it('goes to the next box in the column with Enter, and adds it with Enter', async () => {
    const { area, line, press, write, live } = await setup();
    area('Praktik').focus();
    await press(area('Praktik'), 'Enter');
    expect(document.activeElement).toBe(line('aktivitet'));
    await write(line('aktivitet'), 'Mentor');
    await press(line('aktivitet'), 'Enter');
    expect(live.chain()?.nodes.at(-1)).toMatchObject({ kind: 'activity', text: 'Mentor' });
    expect(line('aktivitet').value).toBe('');
    expect(document.activeElement).toBe(line('aktivitet'));
  });

  it('makes no box of nothing', async () => {
    const { line, press, texts } = await setup();
    await press(line('aktivitet'), 'Enter');
    expect(texts()).toHaveLength(4);
  });

  it('makes a box of each pasted line', async () => {
    const { line, paste, texts, live } = await setup();
    await paste(line('behov'), 'Få jobb\nLåg utbildning\n');
    expect(texts()).toEqual(expect.arrayContaining(['Få jobb', 'Låg utbildning']));
    expect(live.said).toEqual(['2 rutor klistrades in']);
  });

  it('pastes nothing where a line cannot be a box, and says which', async () => {
    const { line, paste, texts, element } = await setup();
    await paste(line('behov'), `Få jobb\n${'x'.repeat(600)}`);
    expect(texts()).toHaveLength(4);
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Rad 2');
  });

  it('goes between boxes with the arrow keys, over the end of a column too', async () => {
    const { area, press } = await setup();
    area('Kurs').focus();
    await press(area('Kurs'), 'ArrowDown');
    expect(document.activeElement).toBe(area('Platser'));
    await press(area('Platser'), 'ArrowUp');
    expect(document.activeElement).toBe(area('Kurs'));
  });

  it('moves a box within its column and between columns, and stays in it', async () => {
    const { area, press, areas, live } = await setup();
    area('Kurs').focus();
    await press(area('Kurs'), 'ArrowUp', { altKey: true });
    expect(areas().map(({ value }) => value)).toEqual(['Kurs', 'Praktik', 'Platser', 'Arbete']);
    await press(area('Kurs'), 'ArrowRight', { altKey: true });
    expect(live.chain()?.nodes.find(({ id }) => id === 'b')?.kind).toBe('output');
    expect(document.activeElement).toBe(area('Kurs'));
  });

  it('draws an arrow to a box that is searched for', async () => {
    const { area, press, element, live, fixture } = await setup();
    area('Kurs').focus();
    await press(area('Kurs'), 'Enter', { altKey: true });
    const field = element.querySelector('.drawing input') as HTMLInputElement;
    expect(document.activeElement).toBe(field);
    field.click();
    await fixture.whenStable();
    const options = [...element.querySelectorAll('[role=option]')];
    expect(options.map(({ textContent }) => textContent?.trim().split(/\s+/)[0])).not.toContain('Kurs');
    (options.find(({ textContent }) => textContent?.includes('Arbete')) as HTMLElement).click();
    await fixture.whenStable();
    expect(live.chain()?.edges.at(-1)).toMatchObject({ fromId: 'b', toId: 'g' });
    expect(document.activeElement).toBe(area('Kurs'));
  });

  it('marks all between two with Shift', async () => {
    const { element, live, fixture } = await setup();
    const marks = [...element.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    marks[0]?.dispatchEvent(new MouseEvent('click'));
    marks[2]?.dispatchEvent(new MouseEvent('click', { shiftKey: true }));
    await fixture.whenStable();
    expect([...live.selection()]).toEqual(['a', 'b', 'c']);
  });

  it('removes an emptied box at Backspace and goes to the one before', async () => {
    const { area, write, press, texts } = await setup();
    const kurs = area('Kurs');
    kurs.focus();
    await write(kurs, '');
    expect(texts()).toContain('Kurs');
    await press(kurs, 'Backspace');
    expect(texts()).not.toContain('Kurs');
    expect(document.activeElement).toBe(area('Praktik'));
  });

  it('tells who is in a box', async () => {
    const { live, fixture, element } = await setup();
    live.others.set([{ clientId: '1', accountId: '2', name: 'Karin Ek', at: { part: 'node', id: 'a' } }]);
    await fixture.whenStable();
    expect(element.textContent).toContain('Karin Ek är här');
  });

  it('counts the open comments on a box', async () => {
    const { openOn, fixture, element } = await setup();
    openOn.set(new Map([['a', 2]]));
    await fixture.whenStable();
    expect(element.textContent).toContain('2 kommentarer');
  });

  it('is only to read for those who may not change it', async () => {
    const { element } = await setup(false);
    expect(element.querySelector('textarea, input')).toBeNull();
    expect(element.textContent).toContain('Praktik');
  });
});
