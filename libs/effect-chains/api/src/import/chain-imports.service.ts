import { Injectable } from '@nestjs/common';
import { type ChainDetail, type ChainInput, contentOf } from '@rt/effect-chains/domain';
import type { Actor } from '@rt/identity/domain';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { ChainsService } from '../chains.service';
import type { GivenChain } from '../new-chain-parts';
import type { ChainUpload } from './chain-upload';
import { readChainUpload } from './read-chain-upload';

/** Ends the transaction of a preview. */
class Looked {
  constructor(readonly chain: ChainDetail) {}
}

/** Chains from files: looked at first, or stored at once. */
@Injectable()
export class ChainImportsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly chains: ChainsService,
  ) {}

  /** A preview has passed everything that storing would ask for, but for whether its name is free: that can be changed. */
  async read(actor: Actor, { name, content, preview }: ChainUpload): Promise<ChainInput | ChainDetail> {
    const input = await readChainUpload({ name, content });
    if (!preview) return this.chains.create(actor, input);
    return inputOf(await this.drawnAndUndone(actor, { ...input, name: randomUUID() }), input.name);
  }

  private async drawnAndUndone(actor: Actor, input: GivenChain): Promise<ChainDetail> {
    try {
      return await this.dataSource.transaction(async (tx) => {
        throw new Looked(await this.chains.create(actor, input, tx));
      });
    } catch (end) {
      if (end instanceof Looked) return end.chain;
      throw end;
    }
  }
}

function inputOf(
  { strategyId, interventionId, nodes, edges, evidence, groups }: ChainDetail,
  name: string,
): ChainInput {
  return {
    name,
    strategyId,
    interventionId,
    nodes: nodes.map((part) => ({ id: part.id, ...contentOf<'node'>(part) })),
    edges: edges.map((part) => ({ id: part.id, ...contentOf<'edge'>(part) })),
    evidence: evidence.map((part) => ({ id: part.id, ...contentOf<'evidence'>(part) })),
    groups: groups.map((part) => ({ id: part.id, ...contentOf<'group'>(part) })),
  };
}
