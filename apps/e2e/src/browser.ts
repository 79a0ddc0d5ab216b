import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real Chromium that came with `npm ci`; the environment variable CHROMIUM names another. */
export const openBrowser = async (): Promise<Browser> =>
  playwright.launch({ executablePath: process.env['CHROMIUM'] ?? (await chromium.executablePath()), args: QUIET });
