export { ChainChangesService } from './changes/chain-changes.service';
export * from './chains.service';
export * from './effect-chain.entity';
export * from './effect-chains.module';
export * from './parts/chain-edge.entity';
export * from './parts/chain-node.entity';
