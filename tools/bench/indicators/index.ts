import type { Figure } from '../figure';
import { bulkLoad } from './bulk-load';
import { regionPage } from './region-page';
import { statuses } from './statuses';

/** One file a figure. */
export async function* figures(): AsyncGenerator<Figure> {
  yield* statuses();
  yield* bulkLoad();
  yield* regionPage();
}
