import type { Figure } from '../figure';
import { agreement } from './agreement';
import { corpora } from './corpora';
import { asDelivered, wordingsPerSecond } from './speed';

/** How well the readiness engine agrees with labelled wordings, how fast it is and how large. */
export async function* figures(): AsyncGenerator<Figure> {
  const measured = corpora();
  for (const corpus of measured) yield* agreement(corpus);
  yield wordingsPerSecond(measured.flatMap(({ wordings }) => wordings.map(({ text }) => text)));
  yield* await asDelivered();
}
