import type { PartKind } from '@rt/effect-chains/domain';
import { ChainEdgeRow } from './chain-edge.entity';
import { ChainEvidenceRow } from './chain-evidence.entity';
import { ChainGroupRow } from './chain-group.entity';
import { ChainNodeRow } from './chain-node.entity';

/** The entity of each kind of part. */
export const PART_ROWS = {
  group: ChainGroupRow,
  node: ChainNodeRow,
  edge: ChainEdgeRow,
  evidence: ChainEvidenceRow,
} as const satisfies Record<PartKind, new () => object>;
