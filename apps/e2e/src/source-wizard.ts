import type { Person } from './person';

/** What is chosen of a variable: all of it, or the values with these labels. */
export type Wanted = Record<string, 'all' | string[]>;

export interface Attachment {
  service: 'SCB' | 'Kolada';
  search: string;
  /** What the hit is called. */
  title: string;
  wanted: Wanted;
}

/** Attaches a source to an indicator as a person does: service, search, hit, values, a look, attach; waits until it is fetched. */
export async function attachSource(person: Person, indicatorId: string, attachment: Attachment): Promise<void> {
  const { page } = person;
  await person.opens(`/indikatorer/${indicatorId}`);
  await page.getByRole('link', { name: 'Koppla en källa' }).click();
  await page.getByRole('heading', { level: 1, name: 'Koppla en källa' }).waitFor();
  await page.getByRole('radio', { name: attachment.service }).check();
  await page.getByRole('searchbox', { name: 'Sök' }).last().fill(attachment.search);
  await page.getByRole('search').getByRole('button', { name: 'Sök', exact: true }).last().click();
  await page.getByRole('button', { name: attachment.title }).first().click();
  await page.getByRole('heading', { level: 2, name: attachment.title }).waitFor();
  for (const [variable, values] of Object.entries(attachment.wanted)) await choose(person, variable, values);
  await person.clicks('Visa värdena');
  await page.getByRole('button', { name: 'Koppla källan och hämta' }).click();
  await page.getByText(/Hämtat .*: [1-9].* nya värden/).waitFor({ timeout: 60_000 });
}

async function choose({ page }: Person, variable: string, values: Wanted[string]): Promise<void> {
  const part = page.locator('rt-variable-choice', { has: page.locator('summary', { hasText: `${variable}:` }) });
  if (!(await part.locator('details').evaluate((details) => (details as HTMLDetailsElement).open)))
    await part.locator('summary').click();
  const every = part.getByRole('checkbox', { name: /^Alla (perioder|värden)/ });
  if (values === 'all') return every.check();
  await every.uncheck();
  await part.getByRole('button', { name: 'Välj ingen här' }).click();
  for (const value of values) await part.getByRole('checkbox', { name: value, exact: true }).check();
}
