export * from './effect-chains.routes';
export * from './goal-chain-panel';
export { ChainClient } from './chain-client';
export { InterventionChooser } from './inspector/intervention-chooser';
export { ARROW_SLOT, type ArrowInSlot } from './inspector/arrow-slot';
export { BEARING_WORDS, CONFIDENCE_WORDS, STANDING_WORDS, STRENGTH_WORDS } from './inspector/edge-words';
