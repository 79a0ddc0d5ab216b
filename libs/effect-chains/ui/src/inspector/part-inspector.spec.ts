import { provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ChainDetail } from '@rt/effect-chains/domain';
import { arrow, box, liveFixture, source } from '../testing/live-fixture';
import { PartFocus } from './part-focus';
import { PartInspector } from './part-inspector';

const goal = { id: 'goal-1', lineageId: 'l1', code: '2.3', wording: 'Fler i arbete' };
const content: Partial<ChainDetail> = {
  nodes: [
    box('a', 'activity', { text: 'Praktik', interventionIds: ['i1'] }),
    box('b', 'output', { text: 'Platser' }),
    box('g', 'goal', { text: 'Arbete', goalLineageId: 'l1' }),
  ],
  edges: [arrow('ab'), arrow('bg', { assumption: 'Det finns jobb.' })],
  evidence: [source('s', 'bg')],
  references: {
    goals: [goal],
    indicators: [],
    interventions: [{ id: 'i1', name: 'Unga in', amount: 14_000_000, confirmedLineageIds: [] }],
  },
};

async function setup(selected: string[], editable = true) {
  const { live, provider } = liveFixture(content);
  live.editable.set(editable);
  live.selection.set(new Set(selected));
  TestBed.configureTestingModule({ providers: [provider, provideHttpClientTesting(), provideRouter([])] });
  const fixture = TestBed.createComponent(PartInspector);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  const labelled = (label: string) => {
    const id = [...element.querySelectorAll('label')].find(({ textContent }) => textContent?.includes(label))?.htmlFor;
    return element.querySelector(`#${id}`) as HTMLInputElement & HTMLSelectElement;
  };
  const write = async (label: string, text: string, event = 'input') => {
    labelled(label).value = text;
    labelled(label).dispatchEvent(new Event(event));
    await fixture.whenStable();
  };
  const press = async (text: string) => {
    const buttons = [...element.querySelectorAll('button')];
    const said = ({ textContent }: HTMLElement) => textContent?.replace(/\s+/g, ' ').trim() ?? '';
    (buttons.find((each) => said(each) === text) ?? buttons.find((each) => said(each).includes(text)))?.click();
    await fixture.whenStable();
  };
  const node = (id: string) => live.chain()?.nodes.find((each) => each.id === id);
  const edge = (id: string) => live.chain()?.edges.find((each) => each.id === id);
  return { live, fixture, element, labelled, write, press, node, edge };
}

@Component({ imports: [PartInspector], template: '<rt-part-inspector>Det som sägs</rt-part-inspector>' })
class Around {}

describe('PartInspector', () => {
  it('says what can be selected where nothing is', async () =>
    expect((await setup([])).element.textContent).toContain('Välj en ruta eller en pil'));

  it('keeps the text of a box as it is written', async () => {
    const { write, node } = await setup(['a']);
    await write('Text i rutan', 'Praktik i företag');
    expect(node('a')?.text).toBe('Praktik i företag');
  });

  it('does not keep a box without words', async () => {
    const { write, node } = await setup(['a']);
    await write('Text i rutan', ' ');
    expect(node('a')?.text).toBe('Praktik');
  });

  it('moves a box to another column as one step to undo', async () => {
    const { write, node, live } = await setup(['a']);
    await write('Kolumn', 'resource', 'change');
    expect(node('a')?.kind).toBe('resource');
    expect(live.said).toEqual(['Rutan flyttades']);
  });

  it('asks a goal whom it speaks of, and a need for no number', async () => {
    const { element, live, fixture, write } = await setup(['g']);
    expect(element.textContent).toContain('Hur många målet gäller');
    live.selection.set(new Set(['a']));
    await fixture.whenStable();
    await write('Kolumn', 'need', 'change');
    expect(element.textContent).not.toContain('Hur många');
  });

  it('names the goal, the interventions and their money', async () => {
    expect((await setup(['g'])).element.textContent).toContain('2.3 Fler i arbete');
    TestBed.resetTestingModule();
    expect((await setup(['a'])).element.textContent).toMatch(/Unga in\s*14\s*mnkr/);
  });

  it('goes from a box to an arrow that leaves it', async () => {
    const { press, element } = await setup(['a']);
    await press('→ Platser');
    expect(element.textContent).toContain('Vad som påstås');
  });

  it('shows what the evidence bears out beside what the region believes', async () => {
    const { element, write, edge } = await setup(['bg']);
    expect(element.textContent).toContain('Visst stöd i underlaget');
    await write('Så säkra är vi', 'high', 'change');
    expect(edge('bg')?.confidence).toBe('high');
  });

  it('takes an effect in percent and keeps it as a share', async () => {
    const { write, edge } = await setup(['ab']);
    await write('Rimlig effekt', '12,5');
    expect(edge('ab')?.effect).toBe(0.125);
  });

  it('adds evidence when it has a source, and not before', async () => {
    const { write, press, live, element } = await setup(['ab']);
    await press('Lägg till');
    expect(element.textContent).toContain('Skriv minst 2 tecken');
    await write('Lägg till underlag', 'IFAU 2023:4');
    await press('Lägg till');
    expect(live.chain()?.evidence.at(-1)).toMatchObject({ edgeId: 'ab', source: 'IFAU 2023:4', bearing: 'supports' });
  });

  it('removes evidence and stays with the arrow', async () => {
    const { press, live } = await setup(['bg']);
    await press('Ta bort Utvärdering');
    expect(live.chain()?.evidence).toEqual([]);
    expect([...live.selection()]).toEqual(['bg']);
  });

  it('goes to the field a finding leads to', async () => {
    const { fixture, labelled } = await setup(['ab']);
    TestBed.inject(PartFocus).ask('ab', 'assumption');
    await fixture.whenStable();
    expect(document.activeElement).toBe(labelled('Antagande'));
  });

  it('removes what is selected, with its arrows', async () => {
    const { press, live } = await setup(['b']);
    await press('Ta bort rutan');
    expect(live.chain()?.edges).toEqual([]);
    expect(live.selection().size).toBe(0);
  });

  it('moves and removes several at once', async () => {
    const { element, write, press, live } = await setup(['a', 'b']);
    expect(element.textContent).toContain('Valda rutor: 2.');
    await write('Flytta till kolumnen', 'resource', 'change');
    expect(live.chain()?.nodes.filter(({ kind }) => kind === 'resource')).toHaveLength(2);
    await press('Ta bort alla valda');
    expect(live.chain()?.nodes.map(({ id }) => id)).toEqual(['g']);
  });

  it.each([
    ['a box', ['a'], true],
    ['an arrow', ['ab'], true],
    ['several', ['a', 'b'], false],
  ])('puts what is said last, for %s', async (_, selected, there) => {
    const { provider, live } = liveFixture(content);
    live.selection.set(new Set(selected));
    TestBed.configureTestingModule({ providers: [provider, provideHttpClientTesting(), provideRouter([])] });
    const fixture = TestBed.createComponent(Around);
    await fixture.whenStable();
    expect((fixture.nativeElement as HTMLElement).textContent.trim().endsWith('Det som sägs')).toBe(there);
  });

  it('lets a reader change nothing', async () => {
    const { element } = await setup(['a'], false);
    const fields = [...element.querySelectorAll<HTMLInputElement & HTMLSelectElement>('input, textarea, select')];
    expect(fields.every(({ readOnly, disabled }) => readOnly || disabled)).toBe(true);
    expect(element.textContent).not.toContain('Ta bort');
  });
});
