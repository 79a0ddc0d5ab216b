import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { ImportMappingChangeDto, ImportMappingDto } from './import-mapping.dto';
import { ImportMappingsService } from './import-mappings.service';

@Controller('intervention-import-mappings')
export class ImportMappingsController {
  constructor(private readonly mappings: ImportMappingsService) {}

  @Get()
  @Allow('intervention:edit-all', 'intervention:edit-own')
  list(@By() actor: Actor) {
    return this.mappings.list(actor);
  }

  @Post()
  @Allow('intervention:edit-all')
  create(@By() actor: Actor, @Body() input: ImportMappingDto) {
    return this.mappings.create(actor, input);
  }

  @Patch(':id')
  @Allow('intervention:edit-all')
  change(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() change: ImportMappingChangeDto,
  ) {
    return this.mappings.change(actor, id, version, change);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('intervention:edit-all')
  remove(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number) {
    return this.mappings.remove(actor, id, version);
  }

  /** Undoes a removal by taking the record of it away. */
  @Delete(':id/removal')
  @Allow('intervention:edit-all')
  restore(@By() actor: Actor, @Param('id') id: string) {
    return this.mappings.restore(actor, id);
  }
}
