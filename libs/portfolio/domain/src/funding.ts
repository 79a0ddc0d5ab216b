import type { Bilingual } from '@rt/shared/domain';

/** Where the money comes from. The appropriation's name changes over the years, so the code is its number. */
export const FUNDS = ['appropriation_1_1', 'erdf', 'esf_plus', 'own', 'other'] as const;
export type Fund = (typeof FUNDS)[number];

export interface Funding {
  fund: Fund;
  /** Swedish kronor, whole or with two decimals. */
  amount: number;
}

/** The most one fund can give one intervention, in kronor; keeps every sum of öre exact. */
export const AMOUNT_MAX = 100_000_000_000;

/** What a case of mixed funding is worth in all, in kronor; summed in öre so that no fraction is lost. */
export const totalAmount = (funding: readonly Funding[]): number =>
  funding.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0) / 100;

/** A fund named twice cannot be told apart from a slip of the hand; the first one repeated, or null. */
export const repeatedFund = (funding: readonly { fund: Fund }[]): Fund | null =>
  funding.find(({ fund }, at) => funding.findIndex((other) => other.fund === fund) < at)?.fund ?? null;

export const REPEATED_FUND: Bilingual = {
  sv: 'Samma finansiär står två gånger. Slå ihop beloppen på en rad. Inget är sparat.',
  en: 'The same fund is there twice. Add the amounts on one row. Nothing is saved.',
};
