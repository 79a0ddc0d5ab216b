import { type Bilingual, formatPercent } from '@rt/shared/domain';
import { allocatedShare, exceedsWhole, type Shared } from './share';

/** What to say when shares take more than the whole; null where they do not. */
export function shareMessage(links: readonly Shared[]): Bilingual | null {
  return exceedsWhole(links) ? beyondWholeMessage(allocatedShare(links)) : null;
}

/** What to say of shares that make so many percent, more than 100. */
export const beyondWholeMessage = (percent: number): Bilingual => ({
  sv: `Andelarna blir ${formatPercent(percent, 'sv')}. Sänk någon av dem så att summan är högst 100\u00a0%. Inget är sparat.`,
  en: `The shares make ${formatPercent(percent, 'en')}. Lower one of them so that the sum is at most 100%. Nothing is saved.`,
});

/** What to say of a number that cannot be a share. */
export const NOT_A_SHARE: Bilingual = {
  sv: 'Andelen ska vara större än 0 och högst 100 procent, med högst två decimaler.',
  en: 'The share must be above 0 and at most 100 percent, with at most two decimals.',
};
