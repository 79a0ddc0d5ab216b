import type { Cable } from './cable';
import { becomes, box, createsChain, outlined, stored, writesBox } from './chains';
import type { Person } from './person';
import { theProduct } from './the-product';

const SOON_MS = 2000;
const COACHING = 'Coachning i grupp';
const READY = 'Deltagare som är redo för arbete';
const HERS = 'Coachning i grupp och enskilt';
const THEIRS = 'Coachning i små grupper';
const BOTH = 'Coachning i små grupper och enskilt';

describe('a chain that two people write at the same time', () => {
  const product = theProduct();
  let stina: Person;
  let ulla: Person;
  let line: Cable;
  const present = (person: Person, name: string) =>
    person.page.getByRole('list', { name: 'Har kedjan öppen just nu' }).getByText(name).waitFor();
  const text = (person: Person, now: string) => outlined(person, now).getByLabel('Text i rutan');
  const choice = () => stina.page.getByRole('region', { name: 'Någon annan har ändrat samma sak' });
  const within = async (limit: number, seen: Promise<unknown>) => {
    const start = Date.now();
    await seen;
    expect(Date.now() - start).toBeLessThan(limit);
  };

  beforeAll(async () => {
    const adam = await product.signIn('admin');
    await adam.opens('/administration');
    await adam.clicks('Ändra Ulla Utterström');
    await adam.page.getByRole('cell').getByLabel('strategiägare').check();
    await adam.page.getByRole('row', { name: /Ulla Utterström.*strategiägare/ }).waitFor();
    await adam.leaves();
    line = await product.line();
    [stina, ulla] = await Promise.all([
      product.signIn('strateg', { baseURL: line.url }),
      product.signIn('utvardering'),
    ]);
    await createsChain(stina, 'Redo för arbete');
    await stina.follows('Disposition');
    await writesBox(stina, 'aktivitet', COACHING);
    await writesBox(stina, 'prestation', READY);
    const { pathname } = new URL(stina.page.url());
    await ulla.opens(`${pathname}?vy=disposition`);
  });

  afterAll(() => line?.cut());

  it('says to each of them who else is there', async () => {
    await present(stina, 'Ulla Utterström');
    await present(ulla, 'Stina Strand');
    expect(await stina.barriers()).toEqual([]);
  });

  it('shows what the one writes to the other within two seconds, in words and in the picture, with who wrote it', async () => {
    await stina.follows('Bild');
    await box(stina, `Aktivitet: ${COACHING}`).waitFor();
    await text(ulla, READY).fill('Femtio är redo för arbete');
    await within(SOON_MS, box(stina, 'Prestation: Femtio är redo för arbete').getByText('ändrad av Ulla').waitFor());
    await box(stina, 'Prestation: Femtio är redo för arbete').click();
    await stina.page.getByRole('complementary').getByLabel('Text i rutan').fill(READY);
    await within(SOON_MS, outlined(ulla, READY).getByText('Stina Strand ändrade nyss').waitFor());
    await outlined(ulla, READY).getByText('Stina Strand är här').waitFor();
    expect(await stina.barriers()).toEqual([]);
    expect(await ulla.barriers()).toEqual([]);
  });

  it('lets the one whose connection is cut go on, and says how much waits', async () => {
    await stina.follows('Disposition');
    await outlined(stina, COACHING).waitFor();
    await line.cut();
    await text(stina, COACHING).fill(HERS);
    await stina.sees(/^Ingen anslutning\. 1 ändring väntar$/);
    await writesBox(stina, 'effekt på kort sikt', 'Fler söker arbete');
    await stina.sees(/^Ingen anslutning\. 2 ändringar väntar$/);
    await text(ulla, COACHING).fill(THEIRS);
    await writesBox(ulla, 'resurs', 'Två coacher');
    await becomes(
      async () => (await stored(ulla)).nodes.map((node) => node.text).sort(),
      [THEIRS, READY, 'Två coacher'],
    );
    expect(await outlined(stina, 'Två coacher').count()).toBe(0);
  });

  it('puts together what does not collide when the connection is back, and asks about the rest without losing either', async () => {
    await line.mend();
    await outlined(stina, 'Två coacher').waitFor();
    await outlined(ulla, 'Fler söker arbete').waitFor();
    await choice().getByText(HERS).first().waitFor();
    await choice()
      .getByText(/Senast ändrad av Ulla Utterström/)
      .waitFor();
    expect(await choice().locator('ins').allInnerTexts()).toContainEqual(expect.stringContaining('små'));
    await text(ulla, THEIRS).waitFor();
    expect(await stina.barriers()).toEqual([]);
  });

  it('stores what the person writes together of the two, for both', async () => {
    await choice().getByText('Skriv ihop de två').click();
    await choice().getByRole('textbox').fill(BOTH);
    await stina.clicks('Spara min sammanskrivning');
    await choice().waitFor({ state: 'detached' });
    await within(SOON_MS, outlined(ulla, BOTH).waitFor());
    await outlined(stina, BOTH).waitFor();
    await stina.sees(/^Sparat /);
    await stina.page.reload();
    for (const kept of ['Två coacher', BOTH, READY, 'Fler söker arbete']) await outlined(stina, kept).waitFor();
  });

  it('keeps what was written without a connection through a closed window', async () => {
    await line.cut();
    await writesBox(stina, 'mål', 'Fler är i arbete');
    await stina.sees(/1 ändring väntar$/);
    const address = stina.address;
    await stina.page.goto('about:blank');
    await line.mend();
    await stina.opens(address);
    await outlined(ulla, 'Fler är i arbete').waitFor();
  });
});
