import type { SearchHit, SearchProvider } from '@rt/shared/ui';

/** The hits of one domain under its heading. */
export interface HitGroup {
  heading: string;
  hits: readonly SearchHit[];
}

/** Shorter texts say too little to search for. */
export const SHORTEST = 2;

/** Asks every provider at once; one that fails gives none, and the others are shown all the same. */
export async function searchAll(providers: readonly SearchProvider[], text: string): Promise<HitGroup[]> {
  const trimmed = text.trim();
  if (trimmed.length < SHORTEST) return [];
  const answers = await Promise.allSettled(providers.map((provider) => provider.search(trimmed)));
  return answers.flatMap((answer, at) => {
    const heading = providers[at]?.heading ?? '';
    return answer.status === 'fulfilled' && answer.value.length ? [{ heading, hits: answer.value }] : [];
  });
}
