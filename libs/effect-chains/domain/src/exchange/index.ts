export { chainFromGraphMl } from './chain-from-graphml';
export { chainFromJson, chainToJson, CHAIN_FORMAT, type WrittenChain } from './chain-json';
export { chainFromRows, chainToCsv, chainToRows } from './chain-table';
export { chainToGraphMl } from './chain-to-graphml';
export { chainToMermaid } from './chain-to-mermaid';
export type { ChainReading } from './raw-chain';
export { isGraphFile, readChainFile } from './read-chain-file';
export { withNewIds } from './with-new-ids';
