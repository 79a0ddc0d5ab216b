export * from './effect-chains.routes';
export * from './goal-chain-panel';
export { ChainClient } from './chain-client';
export { InterventionChooser } from './inspector/intervention-chooser';
