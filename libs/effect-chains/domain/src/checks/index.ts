export { checkChain } from './check-chain';
export { type Dose, DOSE_FLOOR, type DoseStep, doseTo } from './dose';
export { edgeStrength, type EdgeStrength, STANDINGS, type Standing } from './edge-strength';
export { type Loss, lossWithout, lossWithoutIntervention } from './loss';
export { type WeakestLink, weakestLinks } from './weakest-links';
