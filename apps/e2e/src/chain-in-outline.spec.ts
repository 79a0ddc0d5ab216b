import { arrowsOf, becomes, createsChain, outlined, stored, writesBox } from './chains';
import type { Person } from './person';
import { theProduct } from './the-product';

const GOAL = 'Andelen kvinnor bland länets företagare ska öka.';
const INTERVENTION = 'Kvinnor tar plats i styrelserummet';
const NEEDS = ['Få kvinnor leder företag', 'Styrelser söker i sina egna nätverk'];
const TRAINING = 'Styrelseutbildning med mentor';
const TRAINED = 'Tjugo kvinnor är utbildade';
const BOLD = 'Fler kvinnor tar ledande roller';
const MORE = 'Fler kvinnor driver företag';

describe('a chain written as an outline', () => {
  const product = theProduct();
  let stina: Person;
  let chain: string;
  const pastes = async (column: string, text: string) => {
    await stina.page.getByLabel(`Ny ruta: ${column} …`, { exact: true }).focus();
    await stina.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await stina.presses('ControlOrMeta+v');
  };
  const goesTo = (text: string) => outlined(stina, text).getByLabel('Text i rutan').focus();
  const picks = async (label: string, search: string) => {
    await stina.page.getByRole('combobox', { name: label, exact: true }).fill(search);
    await stina.page.getByRole('option').filter({ hasText: search, visible: true }).first().click();
  };
  const leftToMend = async () => {
    const words = await stina.page.locator('rt-chain-findings').getByRole('status').first().innerText();
    return parseInt(words.replace(/^En /, '1 '), 10);
  };
  const mends = (finding: string, how: string) =>
    stina.page.locator('rt-chain-findings li').filter({ hasText: finding }).getByRole('button', { name: how }).click();
  const knot = (words: RegExp) => stina.page.getByRole('row', { name: GOAL }).getByRole('link', { name: words });
  const onTheMap = async (words: RegExp) => {
    await stina.opens('/karta?sok=kvinnor');
    await knot(words).waitFor();
  };

  beforeAll(async () => {
    stina = await product.signIn('strateg', {
      viewport: { width: 1440, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
  });

  it('is asked for by the gap map, where no chain leads to the goal', async () => {
    await onTheMap(/^Kedja: saknas/);
  });

  it('grows line by line, and by what is pasted from Word and Excel', async () => {
    await createsChain(stina, 'Kvinnor som leder');
    await stina.follows('Disposition');
    await writesBox(stina, 'aktivitet', TRAINING);
    await writesBox(stina, 'mål', MORE);
    await pastes('behov', `• ${NEEDS[0]}\n• ${NEEDS[1]}`);
    await pastes('prestation', `${TRAINED}\t${BOLD}`);
    for (const text of [...NEEDS, TRAINED, BOLD]) await outlined(stina, text).waitFor();
    await becomes(async () => arrowsOf(await stored(stina)), [`${TRAINED} → ${BOLD}`]);
    expect(await stina.barriers()).toEqual([]);
    chain = stina.address;
  });

  it('gets its arrows by choosing the box they lead to, by key and by button', async () => {
    await goesTo(TRAINING);
    await stina.presses('Alt+Enter');
    await stina.page.keyboard.type('tjugo');
    await stina.page.getByRole('option', { name: new RegExp(TRAINED), selected: true }).waitFor();
    await stina.presses('Enter');
    await outlined(stina, TRAINING).getByRole('button', { name: TRAINED }).waitFor();
    await goesTo(BOLD);
    await stina.clicks('Dra en pil');
    await picks('Pilen ska leda till', MORE);
    await outlined(stina, BOLD).getByRole('button', { name: MORE }).waitFor();
  });

  it('is tied to the goal of the strategy and to the intervention that does it', async () => {
    await goesTo(MORE);
    await picks('Koppla till ett mål', GOAL);
    await outlined(stina, MORE).getByText('1.5').waitFor();
    await goesTo(TRAINING);
    await picks('Lägg till en insats', INTERVENTION);
    await outlined(stina, TRAINING).getByText('1 insats').waitFor();
    expect(await stina.barriers()).toEqual([]);
  });

  it('says what its logic does not carry, and less of it as it is mended', async () => {
    await stina.clicks(/^Granskning/);
    const before = await leftToMend();
    await mends(`${TRAINED}” säger inte`, 'Skriv antagandet');
    await stina.page.keyboard.type('Mentorn har själv suttit i en styrelse.');
    await becomes(leftToMend, before - 1);
    await mends(`Ingen indikator visar om ”${BOLD}”`, 'Knyt en indikator');
    await picks('Lägg till en indikator', 'företag');
    await becomes(leftToMend, before - 2);
    for (const need of NEEDS) {
      await mends(`”${need}” hänger inte ihop`, 'Dra en pil härifrån');
      await picks('Dra en pil till', TRAINING);
      await mends(`Pilen från ”${need}”`, 'Skriv antagandet');
      await stina.page.keyboard.type('De som saknas i styrelserna vill dit.');
    }
    await becomes(leftToMend, before - 4);
    expect(await stina.barriers()).toEqual([]);
  });

  it('runs on the gap map from the confirmed intervention to the goal', async () => {
    await onTheMap(/^Kedja: finns/);
    expect(await stina.barriers()).toEqual([]);
    await knot(/^Kedja: finns/).click();
    await stina.page.getByRole('complementary', { name: GOAL }).getByRole('link', { name: TRAINING }).waitFor();
    expect(await stina.barriers()).toEqual([]);
  });

  it('breaks on the map where an arrow is taken away, and the map names the place', async () => {
    await stina.opens(chain);
    await outlined(stina, TRAINING).getByRole('button', { name: TRAINED }).click();
    await outlined(stina, TRAINING).getByRole('button', { name: 'Ta bort pilen' }).click();
    await becomes(async () => arrowsOf(await stored(stina)).includes(`${TRAINING} → ${TRAINED}`), false);
    await onTheMap(new RegExp(`^Kedja: delvis.*bryts vid ”${TRAINED}”: ingen bekräftad insats leder dit`));
  });
});
