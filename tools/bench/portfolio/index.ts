import { buildRegions } from '../coverage/build-regions';
import { compare } from '../coverage/compare';
import { NATION } from '../coverage/readings';
import { serve } from '../coverage/serve';
import type { Figure } from '../figure';
import { buildPortfolio } from './build-portfolio';
import { importSpeed } from './import-speed';
import { listSpeed } from './list-speed';

/**
 * The portfolio at the size of the nation: money by shares to every goal of every region, read with its statement alone
 * beside it; a filtered list of as many interventions in one region; and an import of ten thousand rows into it.
 */
export async function* figures(): AsyncGenerator<Figure> {
  const nation = await serve((url) => buildRegions(url, 1));
  try {
    yield* await compare('money of the nation by goal', NATION, nation);
  } finally {
    await nation.stop();
  }
  const region = await serve(buildPortfolio);
  try {
    yield* listSpeed(region);
    yield* importSpeed(region);
  } finally {
    await region.stop();
  }
}
