import type { Figure } from '../figure';
import { statuses } from './statuses';

/** One file a figure. */
export async function* figures(): AsyncGenerator<Figure> {
  yield* statuses();
}
