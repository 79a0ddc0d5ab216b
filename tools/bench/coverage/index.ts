import type { Figure } from '../figure';
import { buildRegions } from './build-regions';
import { compare } from './compare';
import { NATION, REGION } from './readings';
import { serve } from './serve';

/** Ten times the size is ten times of everything within the same 21 regions. */
const SIZES = [1, 10];

/** How much slower the map is over HTTP, with a session, than its one statement run by `pg` alone in the same run. */
export async function* figures(): AsyncGenerator<Figure> {
  for (const size of SIZES) {
    const served = await serve((url) => buildRegions(url, size));
    try {
      for (const reading of [REGION, NATION])
        yield* await compare(`coverage ${reading.name} ×${size}`, reading, served);
    } finally {
      await served.stop();
    }
  }
}
