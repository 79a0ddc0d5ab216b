export * from './chain-edge.entity';
export * from './chain-node.entity';
export * from './chains.service';
export * from './effect-chain.entity';
export * from './effect-chains.module';
