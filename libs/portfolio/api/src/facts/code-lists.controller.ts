import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { CodeListItemChangeDto, CodeListItemDto } from './code-list.dto';
import { CodeListsService } from './code-lists.service';

@Controller()
export class CodeListsController {
  constructor(private readonly lists: CodeListsService) {}

  @Get('code-lists')
  @Allow('intervention:read')
  read(@By() actor: Actor) {
    return this.lists.read(actor);
  }

  @Post('code-list-items')
  @Allow('concept-profile:edit')
  add(@By() actor: Actor, @Body() input: CodeListItemDto) {
    return this.lists.add(actor, input);
  }

  /** Answers with the item that is used from now on: a new one where the name of a used item is changed. */
  @Patch('code-list-items/:id')
  @Allow('concept-profile:edit')
  change(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() change: CodeListItemChangeDto,
  ) {
    return this.lists.change(actor, id, version, change);
  }

  @Delete('code-list-items/:id')
  @HttpCode(204)
  @Allow('concept-profile:edit')
  remove(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number) {
    return this.lists.remove(actor, id, version);
  }
}
