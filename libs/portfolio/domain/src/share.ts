/** A share in hundredths of a percent: 33,33 % is 3 333. Whole numbers, so that sums are exact. */
export type Hundredths = number;

/** The whole of an intervention. */
export const WHOLE: Hundredths = 10_000;

const FORM = /^\d{1,3}(\.\d{1,2})?$/;

/** Whether a number can be a share in percent: above 0, at most 100, at most two decimals. */
export const isShare = (percent: number): boolean => FORM.test(String(percent)) && percent > 0 && percent <= 100;

/** Percent with at most two decimals, as hundredths. */
export const toHundredths = (percent: number): Hundredths => Math.round(percent * 100);

/** Hundredths, as percent. */
export const toPercent = (hundredths: Hundredths): number => hundredths / 100;

/** What is asked of links that share an intervention. */
export interface Shared {
  /** Percent. */
  share: number;
  state?: 'proposed' | 'confirmed' | 'declined';
}

/** Percent that links take together; a declined link takes nothing. */
export const allocatedShare = (links: readonly Shared[]): number =>
  toPercent(links.filter(({ state }) => state !== 'declined').reduce((sum, { share }) => sum + toHundredths(share), 0));

/** Percent that no link takes (*ofördelat*); below zero where the links take too much. */
export const unallocatedShare = (links: readonly Shared[]): number =>
  toPercent(WHOLE - toHundredths(allocatedShare(links)));

/** Whether links take more than the whole. */
export const exceedsWhole = (links: readonly Shared[]): boolean => unallocatedShare(links) < 0;
