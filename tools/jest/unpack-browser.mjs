import chromium from '@sparticuz/chromium';

/** Unpacks the browser once, before the first journey: two that unpack it at the same time find it half written. */
export default async function unpackBrowser() {
  process.env.CHROMIUM ??= await chromium.executablePath();
}
