import type { Person } from './person';
import { theProduct } from './the-product';

const GOAL = { search: 'exportera', name: '1.3 Fler små företag ska exportera.' };
const HOW = 'företagen får tid och stöd att pröva en ny marknad';

describe('linking many interventions at once', () => {
  const product = theProduct();
  let pelle: Person;
  const boxes = () => pelle.page.locator('rt-intervention-table').getByRole('checkbox');
  const links = async () => {
    const { items } = (await (await pelle.page.request.get('/api/interventions?mine=true')).json()) as {
      items: { allocated: number; links: { proposed: number } }[];
    };
    return items.map(({ allocated, links: { proposed } }) => [allocated, proposed]);
  };
  let before: number[][];

  beforeAll(async () => {
    pelle = await product.signIn('projekt');
    before = await links();
  });

  it('begins in the list, with the keyboard alone', async () => {
    await pelle.opens('/insatser?visa=mina');
    await pelle.tabsTo(boxes().first());
    await pelle.presses('Space', 'Tab', 'Tab', 'Space');
    await pelle.sees(/2\s+valda/);
    expect(await pelle.barriers()).toEqual([]);
    await pelle.clicks('Avmarkera alla');
    await pelle.clicks(/^Välj alla \d+$/);
    await pelle.follows('Koppla de valda till mål …');
    await pelle.page.getByRole('heading', { level: 1, name: 'Koppla flera insatser till mål' }).waitFor();
  });

  it('shows each before and after, and names those that cannot be changed so', async () => {
    await pelle.tabsAndWrites('Koppla till ett mål', GOAL.search);
    await pelle.page.getByRole('option').filter({ hasText: GOAL.search }).first().waitFor();
    await pelle.presses('Enter');
    await pelle.sees(/av \d+ insatser ändras/);
    await pelle.sees('Går inte:');
    await pelle.sees('Kopplingarna föreslås för strategiägaren.');
    expect(await pelle.barriers()).toEqual([]);
    await pelle.clicks('Välj bort dem');
    await pelle.page.getByText('Går inte:').first().waitFor({ state: 'detached' });
    expect(await links()).toEqual(before);
  });

  it('is not saved without a sentence of how', async () => {
    await pelle.clicks('Spara kopplingarna');
    await pelle.sees('Skriv hur insatsen leder till målet');
    await pelle.page.getByLabel(/Insatsen leder till målet genom att/).fill(HOW);
    await pelle.clicks('Spara kopplingarna');
    await pelle.sees('Kopplingarna är sparade.');
    const after = await links();
    expect(after).not.toEqual(before);
    expect(after.every(([allocated]) => (allocated ?? 0) <= 100)).toBe(true);
  });

  it('is taken back as one', async () => {
    await pelle.clicks('Ångra');
    await pelle.page.waitForTimeout(500);
    expect(await links()).toEqual(before);
    await pelle.leaves();
  });
});
