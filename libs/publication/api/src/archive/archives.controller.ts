import { Readable } from 'node:stream';
import { Controller, Get, Param, ParseIntPipe, Query, StreamableFile } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { safeName } from '@rt/publication/domain';
import { SavedNotOpened } from '@rt/shared/api';
import { type Archive, ArchivesService } from './archives.service';

/** One file with everything that is kept of a thing. `?secrets=shown` gives also what is secret, to those who may read it. */
@Controller('archives')
export class ArchivesController {
  constructor(private readonly archives: ArchivesService) {}

  @Get('strategies/:id')
  @Allow('archive:read')
  @SavedNotOpened()
  async strategy(@By() actor: Actor, @Param('id') id: string, @Query('secrets') secrets?: string) {
    return sent(await this.archives.strategy(actor, id, secrets === 'shown'));
  }

  @Get('annual-reports/:year')
  @Allow('archive:read')
  @SavedNotOpened()
  async report(@By() actor: Actor, @Param('year', ParseIntPipe) year: number) {
    return sent(await this.archives.report(actor, year));
  }

  @Get('interventions/:id')
  @Allow('archive:read')
  @SavedNotOpened()
  async intervention(@By() actor: Actor, @Param('id') id: string, @Query('secrets') secrets?: string) {
    return sent(await this.archives.intervention(actor, id, secrets === 'shown'));
  }
}

function sent({ name, bytes }: Archive): StreamableFile {
  const file = encodeURIComponent(safeName(`${name}.zip`, new Set())).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return new StreamableFile(Readable.from(bytes), {
    type: 'application/zip',
    disposition: `attachment; filename*=UTF-8''${file}`,
  });
}
