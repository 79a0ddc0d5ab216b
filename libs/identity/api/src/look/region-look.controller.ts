import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query, Req, StreamableFile } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { IfMatch, leftFile, SavedNotOpened } from '@rt/shared/api';
import type { FastifyRequest } from 'fastify';
import { Allow, AllowSignedIn, By } from '../access';
import { RegionLookDto } from './region-look.dto';
import { RegionLookService } from './region-look.service';

/** How the documents of the region one works in look. */
@Controller('region-look')
@AllowSignedIn()
export class RegionLookController {
  constructor(private readonly looks: RegionLookService) {}

  @Get() read(@By() actor: Actor) {
    return this.looks.read(actor);
  }

  @Put()
  @Allow('account:manage')
  change(@By() actor: Actor, @IfMatch() version: number, @Body() input: RegionLookDto) {
    return this.looks.change(actor, version, input);
  }

  @Get('logo')
  @SavedNotOpened()
  async logo(@By() actor: Actor) {
    const { bytes, type } = await this.looks.logo(actor);
    return new StreamableFile(bytes, { type: `image/${type}`, length: bytes.length });
  }

  @Post('logo')
  @HttpCode(200)
  @Allow('account:manage')
  async takeLogo(@By() actor: Actor, @Query('alt') alt: string | undefined, @Req() request: FastifyRequest) {
    const { content } = await leftFile(request);
    return this.looks.takeLogo(actor, content, String(alt ?? ''));
  }

  @Delete('logo')
  @Allow('account:manage')
  removeLogo(@By() actor: Actor) {
    return this.looks.removeLogo(actor);
  }
}
