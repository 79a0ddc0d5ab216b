import { dayInSweden } from '@rt/portfolio/domain';

/** The day by which periods open and lock. */
export const today = (): string => dayInSweden(new Date());
