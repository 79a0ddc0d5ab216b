import type { Bilingual } from '@rt/shared/domain';

/** Where the money comes from. The appropriation's name changes over the years, so the code is its number. */
export const FUNDS = ['appropriation_1_1', 'erdf', 'esf_plus', 'own', 'other'] as const;
export type Fund = (typeof FUNDS)[number];

/** How many funds pay for an intervention: one alone, or several together. */
export const FUNDERS = ['one', 'several'] as const;
export type Funders = (typeof FUNDERS)[number];

export interface Funding {
  fund: Fund;
  /** Swedish kronor, whole or with two decimals. */
  amount: number;
  /** The year it is granted for; null or left out: not divided by year. */
  year?: number | null;
  /** Kronor paid out; null or left out: not known. */
  paid?: number | null;
}

export const FUNDING_YEARS = { min: 1990, max: 2100 } as const;

/** The most rows of money one intervention can have. */
export const FUNDING_ROWS_MAX = 200;

/** The most one fund can give one intervention, in kronor; keeps every sum of öre exact. */
export const AMOUNT_MAX = 100_000_000_000;

/** What a case of mixed funding is worth in all, in kronor; summed in öre so that no fraction is lost. */
export const totalAmount = (funding: readonly Funding[]): number =>
  funding.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0) / 100;

/** A fund named twice for the same year cannot be told apart from a slip of the hand; the first one repeated, or null. */
export const repeatedFund = (funding: readonly Pick<Funding, 'fund' | 'year'>[]): Fund | null =>
  funding.find((one, at) => funding.findIndex((other) => isSameFund(one, other)) < at)?.fund ?? null;

const isSameFund = (a: Pick<Funding, 'fund' | 'year'>, b: Pick<Funding, 'fund' | 'year'>) =>
  a.fund === b.fund && (a.year ?? null) === (b.year ?? null);

/** Whether two rows say the same of the same fund and year. */
export const isSameFunding = (a: Funding, b: Funding): boolean =>
  isSameFund(a, b) && a.amount === b.amount && (a.paid ?? null) === (b.paid ?? null);

export const REPEATED_FUND: Bilingual = {
  sv: 'Samma finansiär står två gånger för samma år. Slå ihop beloppen på en rad. Inget är sparat.',
  en: 'The same fund is there twice for the same year. Add the amounts on one row. Nothing is saved.',
};
