import { ACCESS } from './access';
import { CLIMATE } from './climate';
import { COMPANIES } from './companies';
import { PARTICIPATION } from './participation';
import type { ChainPattern } from './pattern';
import { SCHOOL } from './school';
import { SKILLS } from './skills';

export { chainFromIntervention, type TellsOfItself } from './chain-from-intervention';
export { chainFromPattern, type ChainPattern } from './pattern';

/** Chains to start from, written for this product; the assumptions are questions put as claims, to be tested or replaced. */
export const PATTERNS: readonly ChainPattern[] = [SKILLS, COMPANIES, CLIMATE, SCHOOL, ACCESS, PARTICIPATION];
