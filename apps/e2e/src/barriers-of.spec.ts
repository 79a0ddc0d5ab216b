import type { Browser } from 'playwright-core';
import { barriersOf } from './barriers-of';
import { openBrowser } from './browser';

describe('what is wrong with a page', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const found = async (html: string) => {
    const page = await browser.newPage();
    await page.setContent(html);
    return barriersOf(page).finally(() => page.close());
  };
  const page = (body: string) => `<html lang="sv"><title>Sida</title><main>${body}</main></html>`;

  it('is a picture without words, a button without a name and a text that is too pale', async () => {
    const wrong = await found(
      page('<img src="data:,"><button></button><p style="color: #bbb; background: #fff">blek</p>'),
    );
    expect(wrong).toEqual(['button-name: button', 'color-contrast: p', 'image-alt: img']);
  });

  it('is nothing where nothing is wrong', async () =>
    expect(await found(page('<h1>Mål</h1><img src="data:," alt="Karta">'))).toEqual([]));

  it('is not told of a page with frames', () =>
    expect(found(page('<iframe title="Karta"></iframe>'))).rejects.toThrow(/frames/));
});
