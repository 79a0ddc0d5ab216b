import type { ReviewState } from './review';

interface Steps {
  handedIn: number;
  agreed: boolean;
  judged: boolean;
  withdrawn?: boolean;
}

/** How far a review has come, from the records of its steps. */
export function reviewState({ handedIn, agreed, judged, withdrawn = false }: Steps): ReviewState {
  if (withdrawn) return 'withdrawn';
  if (handedIn < 2) return 'answering';
  if (!agreed) return 'comparing';
  return judged ? 'judged' : 'agreed';
}
