import { resolve } from 'node:path';
import { serve } from '../coverage/serve';
import type { Figure } from '../figure';
import { checks } from './checks';
import { inBrowser } from './in-browser';
import { together } from './together';

const WEB = resolve('dist/web');

/** How fast the chain editor is: its rules, its canvas in a browser, and people working in it at the same time. Needs the built web. */
export async function* figures(): AsyncGenerator<Figure> {
  yield checks();
  const served = await serve(async () => undefined, WEB);
  try {
    yield* inBrowser(served);
    yield* together(served);
  } finally {
    await served.stop();
  }
}
