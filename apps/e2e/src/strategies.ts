import type { Person } from './person';

/** Makes a strategy of one's own, and stands before its empty tree of goals. */
export async function createsStrategy(person: Person, name: string): Promise<void> {
  await person.opens('/mal/strategier');
  await person.clicks('Lägg till en strategi');
  await person.fills('Namn', name);
  await person.page.getByLabel('Vad det är').selectOption({ label: 'delstrategi' });
  await person.fills('Första året', '2026');
  await person.fills('Sista året', '2034');
  await person.clicks('Skapa strategin');
  await person.sees('Här växer målen fram');
}

/** The goals in the tree, in order, each with how far in it stands. */
export const treeOf = (person: Person): Promise<string[]> =>
  person.page
    .getByRole('treeitem')
    .evaluateAll((items) =>
      items.map((item) => `${item.getAttribute('aria-level')} ${item.querySelector('.wording')?.textContent.trim()}`),
    );
