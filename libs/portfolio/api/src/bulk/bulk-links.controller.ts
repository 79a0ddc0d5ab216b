import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { BulkLinksDto, BulkPreviewDto } from './bulk-links.dto';
import { BulkLinksService } from './bulk-links.service';
import { BulkUndoService } from './bulk-undo.service';

const MAY_EDIT = ['intervention:edit-own', 'intervention:edit-all'] as const;

@Controller()
export class BulkLinksController {
  constructor(
    private readonly bulk: BulkLinksService,
    private readonly undoing: BulkUndoService,
  ) {}

  /** What would become of the links of many interventions; nothing is stored. */
  @Post('goal-link-previews')
  @HttpCode(200)
  @Allow(...MAY_EDIT)
  preview(@By() actor: Actor, @Body() input: BulkPreviewDto) {
    return this.bulk.preview(actor, input);
  }

  @Post('goal-link-batches')
  @Allow(...MAY_EDIT)
  apply(@By() actor: Actor, @Body() input: BulkLinksDto) {
    return this.bulk.apply(actor, input);
  }

  /** Undoes the whole of it. */
  @Delete('goal-link-batches/:id')
  @HttpCode(204)
  @Allow(...MAY_EDIT)
  undo(@By() actor: Actor, @Param('id') id: string) {
    return this.undoing.undo(actor, id);
  }
}
