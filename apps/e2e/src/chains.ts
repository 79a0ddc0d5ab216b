import { setTimeout as wait } from 'node:timers/promises';
import type { Locator } from 'playwright-core';
import type { Person } from './person';

const PATIENCE_MS = 10_000;

/** What a chain holds, as the server answers it. */
export interface StoredChain {
  name: string;
  nodes: { id: string; kind: string; text: string; x: number | null }[];
  edges: { id: string; fromId: string; toId: string; claim: string | null; assumption: string | null }[];
  evidence: { id: string; edgeId: string; source: string; bearing: string }[];
  groups: { id: string; name: string }[];
}

/** Begins a chain with nothing in it, drawn for the region's strategy, and stands before its empty picture. */
export async function createsChain(person: Person, name: string): Promise<void> {
  await person.opens('/effektkedjor');
  await person.clicks('Ny effektkedja');
  await person.fills('Kedjans namn', name);
  await person.page.getByLabel('Ritas för').selectOption({ label: 'Utvecklingsstrategi för Älvdal' });
  await person.clicks('Skapa kedjan');
  await person.page.getByRole('heading', { level: 1, name }).waitFor();
}

/** A box in the picture, by how a screen reader begins to speak of it: `Aktivitet: Praktik`. */
export const box = (person: Person, words: string): Locator => person.page.getByRole('group', { name: words });

/** An arrow in the picture, by the texts of its ends. */
export const arrow = (person: Person, from: string, to: string): Locator =>
  person.page.getByRole('group', { name: new RegExp(`”${from}” (ska leda till|ska minska) .*”${to}”`) });

/** What the thing in focus is called. */
export const inFocus = (person: Person): Promise<string> =>
  person.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** Writes in the box of the picture that has just opened, over what stands there, and closes it. */
export async function writesInBox(person: Person, text: string): Promise<void> {
  await becomes(() => inFocus(person), 'Text i rutan');
  await person.page.keyboard.type(text);
  await person.presses('Enter');
  await becomes(async () => (await inFocus(person)).includes(`: ${text}.`), true);
}

/** The chain whose page is open, as it is stored. */
export async function stored(person: Person): Promise<StoredChain> {
  const id = new URL(person.page.url()).pathname.split('/').at(-1);
  return (await (await person.page.request.get(`/api/effect-chains/${id}`)).json()) as StoredChain;
}

/** The arrows as `from → to`, in the order of the alphabet. */
export const arrowsOf = ({ nodes, edges }: StoredChain): string[] => {
  const text = (id: string) => nodes.find((node) => node.id === id)?.text;
  return edges.map(({ fromId, toId }) => `${text(fromId)} → ${text(toId)}`).sort((a, b) => a.localeCompare(b, 'sv'));
};

/** Asks again until it is as expected, and says what it was where that never came. */
export async function becomes<T>(ask: () => Promise<T>, expected: T): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(100)) {
    if (JSON.stringify(await ask()) === JSON.stringify(expected)) return;
  }
  expect(await ask()).toEqual(expected);
}

/** A line of the outline, by the text of its box. */
export const outlined = (person: Person, text: string): Locator =>
  person.page
    .locator('rt-outline-box')
    .filter({ has: person.page.getByRole('checkbox', { name: `Markera ${text}`, exact: true }) });

/** Writes a box at the end of a column of the outline, whose name is in small letters: `aktivitet`. */
export async function writesBox(person: Person, column: string, text: string): Promise<void> {
  await person.page.getByLabel(`Ny ruta: ${column} …`, { exact: true }).fill(text);
  await person.presses('Enter');
  await outlined(person, text).waitFor();
}
