import type { Person } from './person';
import { theProduct } from './the-product';

const NAME = 'Verkstad för unga företagare';
const FIRST = { search: 'exportera', goal: '1.3 Fler små företag ska exportera.' };
const SECOND = { search: 'Matchningen', goal: /^2\.3 Matchningen på arbetsmarknaden/ };
const REASON = 'Kopplingen till matchningen är för svag. Pröva 2.2.';

describe('an intervention and its goals', () => {
  const product = theProduct();
  let pelle: Person;
  let stina: Person;
  const link = (person: Person, goal: string | RegExp) =>
    person.page.locator('rt-link-row').filter({ has: person.page.getByRole('heading', { name: goal }) });
  const picks = async (search: string) => {
    await pelle.tabsAndWrites('Koppla till ett mål', search);
    await pelle.page.getByRole('option').filter({ hasText: search }).first().waitFor();
    await pelle.presses('Enter');
  };
  const writes = async (goal: string | RegExp, share: string, mechanism: string) => {
    await pelle.tabsTo(link(pelle, goal).getByLabel('Andel, %'));
    await pelle.presses('ControlOrMeta+a');
    await pelle.page.keyboard.type(share);
    await pelle.tabsTo(link(pelle, goal).getByLabel(/Insatsen leder till målet genom att/));
    await pelle.page.keyboard.type(mechanism);
  };

  const declined = () => pelle.page.locator('rt-declined-ask').filter({ hasText: NAME });

  beforeAll(async () => {
    [pelle, stina] = await Promise.all([product.signIn('projekt'), product.signIn('strateg')]);
  });

  it('are registered by the project manager with the keyboard alone', async () => {
    expect(pelle.address).toBe('/mitt');
    await pelle.tabsTo(pelle.page.getByRole('link', { name: 'Ny insats' }));
    await pelle.presses('Enter');
    await pelle.tabsAndWrites('Namn', NAME);
    await pelle.tabsAndWrites('Beviljat, kr', '800 000');
    await picks(FIRST.search);
    await writes(FIRST.goal, '70', 'unga företagare får öva på att sälja utomlands');
    await picks(SECOND.search);
    await writes(SECOND.goal, '50', 'unga lär sig det som arbetsgivarna söker');
    expect(await pelle.barriers()).toEqual([]);
  });

  it('cannot take more than the whole of it, and nothing is stored', async () => {
    await pelle.sees('Andelarna blir 120 %. Sänk någon av dem så att summan är högst 100 %.');
    await pelle.tabsTo(pelle.page.getByRole('button', { name: 'Registrera insatsen' }));
    await pelle.presses('Enter');
    expect(pelle.address).toBe('/insatser/ny');
    await stina.opens('/insatser');
    await stina.fills('Sök namn, diarienummer, organisation', NAME);
    await stina.sees('Ingen insats passar det du söker och filtrerar på.');
    expect(await pelle.barriers()).toEqual([]);
  });

  it('leave what is not linked as unallocated', async () => {
    await pelle.tabsTo(link(pelle, SECOND.goal).getByLabel('Andel, %'));
    await pelle.presses('ControlOrMeta+a');
    await pelle.page.keyboard.type('20');
    await pelle.sees(/ofördelat\s*10\s%/);
    await pelle.tabsTo(pelle.page.getByRole('button', { name: 'Registrera insatsen' }));
    await pelle.presses('Enter');
    await pelle.page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await link(pelle, FIRST.goal).getByText('Föreslagen').first().waitFor();
    expect(await pelle.barriers()).toEqual([]);
  });

  it('are answered by the strategy owner: one confirmed, one declined, not without a reason', async () => {
    await stina.opens('/insatser/forslag');
    const proposal = (goal: string) => stina.page.getByRole('article', { name: new RegExp(`${NAME}.*${goal}`) });
    await proposal('exportera').getByRole('button', { name: 'Bekräfta' }).click();
    await proposal('exportera').getByText('Bekräftad').waitFor();
    await proposal('Matchningen').getByRole('button', { name: 'Avböj …' }).click();
    await stina.clicks('Avböj med skälet');
    expect(await proposal('Matchningen').getByText('Avböjd').count()).toBe(0);
    expect(await stina.barriers()).toEqual([]);
    await stina.fills('Varför avböjer du?', REASON);
    await stina.clicks('Avböj med skälet');
    await proposal('Matchningen').getByText('Avböjd').waitFor();
    expect(await stina.barriers()).toEqual([]);
  });

  it('let the project manager see the answer and its reason at the place where the day begins', async () => {
    await pelle.opens('/');
    await declined().getByText('därför att:').waitFor();
    await declined().getByText(REASON).waitFor();
    expect(await pelle.barriers()).toEqual([]);
  });

  it('let the project manager answer the reason there, with another mechanism', async () => {
    await pelle.tabsTo(declined().getByRole('button', { name: 'Föreslå igen' }));
    await pelle.presses('Enter');
    await declined().getByRole('textbox').first().waitFor();
    await pelle.presses('ControlOrMeta+a');
    await pelle.page.keyboard.type('unga prövar yrken där det saknas folk, så att de söker sig dit');
    expect(await pelle.barriers()).toEqual([]);
    await pelle.tabsTo(declined().getByRole('button', { name: 'Föreslå igen' }));
    await pelle.presses('Enter');
    await declined().getByText('Föreslagen igen.').waitFor();
    await declined().getByRole('link', { name: NAME }).click();
    await link(pelle, SECOND.goal).getByText('Föreslagen').first().waitFor();
    await link(pelle, FIRST.goal).getByText('Bekräftad').waitFor();
    expect(await pelle.page.getByRole('button', { name: 'Bekräfta' }).count()).toBe(0);
  });
});
