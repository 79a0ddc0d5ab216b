export * from './effect-chains.routes';
export * from './goal-chain-panel';
