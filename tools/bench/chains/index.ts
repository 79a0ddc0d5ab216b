import { serve } from '../coverage/serve';
import type { Figure } from '../figure';
import { checks } from './checks';
import { together } from './together';

/** How fast the chain editor is: its rules, and people working in it at the same time. */
export async function* figures(): AsyncGenerator<Figure> {
  yield checks();
  const served = await serve(async () => undefined);
  try {
    yield* together(served);
  } finally {
    await served.stop();
  }
}
