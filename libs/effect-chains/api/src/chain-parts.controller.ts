import { Body, Controller, Delete, Param, Patch } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { ChainChangesService } from './chain-changes.service';
import { ChainEdgeChangeDto, ChainNodeChangeDto } from './chain.dto';

@Controller()
export class ChainPartsController {
  constructor(private readonly changes: ChainChangesService) {}

  @Patch('chain-nodes/:id')
  @Allow('chain:edit')
  changeNode(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() change: ChainNodeChangeDto,
  ) {
    return this.changes.changeNode(actor, id, version, change);
  }

  @Delete('chain-nodes/:id')
  @Allow('chain:edit')
  removeNode(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number) {
    return this.changes.removeNode(actor, id, version);
  }

  @Patch('chain-edges/:id')
  @Allow('chain:edit')
  changeEdge(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() change: ChainEdgeChangeDto,
  ) {
    return this.changes.changeEdge(actor, id, version, change.assumption);
  }

  @Delete('chain-edges/:id')
  @Allow('chain:edit')
  removeEdge(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number) {
    return this.changes.removeEdge(actor, id, version);
  }
}
