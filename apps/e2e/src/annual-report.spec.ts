import type { Locator } from 'playwright-core';
import { ONE_PIXEL } from './one-pixel';
import type { Person } from './person';
import { theProduct } from './the-product';

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body>
<!--StartFragment--><h1>Lärandeplanen<o:p></o:p></h1><p class=MsoNormal>Vi <b>följde upp</b> målen.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;
</span></span><![endif]>Tre analyser<script>alert(1)</script></p><!--EndFragment--></body></html>`;

describe('the annual report of a year', () => {
  const product = theProduct();
  let stina: Person;
  const answer = (key: string): Locator => stina.page.locator(`article[id="${key}"]`);
  const textOf = (key: string) =>
    answer(key).getByRole('textbox', { name: /./ }).and(stina.page.locator('.ProseMirror'));
  const press = (key: string, name: string | RegExp) => answer(key).getByRole('button', { name }).first().click();
  const saved = (key: string) =>
    answer(key)
      .getByText(/^Sparat /)
      .waitFor();

  beforeAll(async () => {
    stina = await product.signIn('strateg', { viewport: { width: 1440, height: 900 } });
  });

  it('is opened from the list of years, with every question', async () => {
    await stina.opens('/aterrapportering');
    expect(await stina.barriers()).toEqual([]);
    await stina.clicks(/^Öppna \d{4}$/);
    await stina.page.getByRole('heading', { level: 1, name: /^Återrapportering \d{4}$/ }).waitFor();
    await stina.sees('0 av 8 svar är klara.');
    expect(await stina.barriers()).toEqual([]);
  });

  it('begins with a draft out of the system, which is written on by keyboard', async () => {
    const key = 'ak6.conduct';
    const begin = answer(key).getByRole('button', { name: /^Börja med utkastet/ });
    await begin.waitFor();
    const draft = await answer(key).locator('.draft .rt-prose').innerText();
    await begin.click();
    await textOf(key).waitFor();
    expect((await textOf(key).innerText()).replace(/\s+/g, ' ')).toContain(draft.replace(/\s+/g, ' ').slice(0, 60));
    await textOf(key).press('ControlOrMeta+End');
    await stina.page.keyboard.press('Enter');
    await stina.page.keyboard.type('Under året blev **fler än väntat** klara: /');
    await stina.page.getByRole('combobox', { name: /^Sök siffra/ }).waitFor();
    expect(await stina.barriers()).toEqual([]);
    await stina.page.keyboard.press('ArrowDown');
    await stina.page.keyboard.press('Enter');
    await stina.page.keyboard.type(' av dem.');
    await saved(key);
    expect(await textOf(key).locator('strong', { hasText: 'fler än väntat' }).count()).toBe(1);
    expect(await stina.barriers()).toEqual([]);
  });

  it('is as it was left after a reload, with figures that lead to their rows', async () => {
    await stina.page.reload();
    await textOf('ak6.conduct').getByText('fler än väntat').waitFor();
    await press('ak6.conduct', 'Sluta skriva');
    const figure = answer('ak6.conduct').locator('a.rt-live-figure').last();
    expect(await figure.getAttribute('href')).toMatch(/^\//);
  });

  it('takes text from Word without what only Word reads', async () => {
    const key = 'ak6.studies';
    await press(key, /^Skriv/);
    await textOf(key).waitFor();
    await textOf(key).evaluate((box, html) => {
      const data = new DataTransfer();
      data.setData('text/html', html);
      data.setData('text/plain', 'Lärandeplanen');
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, WORD);
    await saved(key);
    expect(await textOf(key).locator('h4').innerText()).toBe('Lärandeplanen');
    expect(await textOf(key).locator('ul li').innerText()).toBe('Tre analyser');
    expect(await textOf(key).innerHTML()).not.toMatch(/mso|script|style=/i);
  });

  it('takes a picture only with what it shows in words', async () => {
    const key = 'ak6.studies';
    await press(key, 'Bild');
    await stina.givesFile('karta.png', ONE_PIXEL, 'image/png');
    await press(key, 'Infoga bilden');
    await stina.sees('Skriv vad bilden visar, för den som inte ser den.');
    expect(await stina.barriers()).toEqual([]);
    await stina.fills('Alternativtext', 'En karta över länet');
    await press(key, 'Infoga bilden');
    const picture = answer(key).getByRole('img', { name: 'En karta över länet' });
    await picture.waitFor();
    await stina.page.waitForFunction(
      (image) => image instanceof HTMLImageElement && image.naturalWidth > 0,
      await picture.elementHandle(),
    );
    await saved(key);
  });

  it('is talked about beside the answer, and ticked off', async () => {
    const key = 'ak6.studies';
    await press(key, 'Lägg till en kommentar');
    await answer(key).getByLabel('Ny kommentar').fill('Nämn kompetensrådet.');
    await press(key, 'Kommentera');
    await answer(key).getByText('Nämn kompetensrådet.').first().waitFor();
    await answer(key)
      .getByLabel(/^Klart/)
      .check();
    await stina.sees('1 av 8 svar är klara.');
    expect(await stina.barriers()).toEqual([]);
  });

  it('lists what is blank and unsettled before it is sealed, and is not sealed with blanks without a reason', async () => {
    await stina.follows('Lämna in …');
    await stina.sees('Obesvarade frågor');
    await stina.sees('Kommentarer som inte är lösta');
    await stina.fills('Beslut', 'Regionstyrelsen 2047-02-10, § 12');
    await stina.clicks('Försegla och lämna in');
    await stina.sees(/^Skriv varför frågorna lämnas tomma/);
    expect(await stina.barriers()).toEqual([]);
    await stina.fills('Varför frågor lämnas tomma', 'Svaren lämnas i en egen rapport i mars.');
    await stina.clicks('Försegla och lämna in');
    await stina.sees(/^Inlämnad .* och förseglad\.$/);
    await stina.sees('Svaren lämnas i en egen rapport i mars.');
    await stina.clicks('Kontrollera förseglingen');
    await stina.sees(/Kontrollsumman stämmer\./);
    expect(await stina.barriers()).toEqual([]);
  });

  it('is corrected with a reason, with what stood before still to be seen', async () => {
    const key = 'ak6.studies';
    await press(key, /^Rätta svaret/);
    await textOf(key).waitFor();
    await textOf(key).press('ControlOrMeta+End');
    await stina.page.keyboard.type(' och en till');
    await stina.fills('Varför svaret rättas', 'En analys hade glömts bort.');
    expect(await stina.barriers()).toEqual([]);
    await press(key, 'Rätta svaret');
    await answer(key).getByText('En analys hade glömts bort.').waitFor();
    expect(await answer(key).locator('rt-amendment-trail ins').innerText()).toContain('och en till');
    await stina.page.reload();
    await answer(key).getByText('En analys hade glömts bort.').waitFor();
    expect(await stina.barriers()).toEqual([]);
    await stina.opens('/aterrapportering');
    await stina.sees(/● Inlämnad/);
  });
});
