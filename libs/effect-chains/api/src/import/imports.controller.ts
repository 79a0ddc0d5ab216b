import { Controller, Post, Req } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import type { FastifyRequest } from 'fastify';
import { ChainImportsService } from './chain-imports.service';
import { chainUpload } from './chain-upload';

@Controller('effect-chains/imports')
export class ImportsController {
  constructor(private readonly imports: ChainImportsService) {}

  /** JSON, CSV or GraphML; with the field `preview=true` nothing is stored. */
  @Post()
  @Allow('chain:edit')
  async read(@By() actor: Actor, @Req() request: FastifyRequest) {
    return this.imports.read(actor, await chainUpload(request));
  }
}
