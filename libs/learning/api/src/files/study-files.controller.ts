import { Controller, Delete, Get, HttpCode, Param, ParseEnumPipe, Post, Put, Query, Req } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { FILE_ROLES, type FileRole } from '@rt/learning/domain';
import { leftFile, SavedNotOpened } from '@rt/shared/api';
import type { FastifyRequest } from 'fastify';
import { StudyFilesService } from './study-files.service';

const ROLES = Object.fromEntries(FILE_ROLES.map((role) => [role, role]));

@Controller()
export class StudyFilesController {
  constructor(private readonly files: StudyFilesService) {}

  /** `?role=report` or `material`; the file as the only one of a form. */
  @Post('studies/:id/files')
  @Allow('study:edit')
  async leave(
    @By() actor: Actor,
    @Param('id') id: string,
    @Query('role', new ParseEnumPipe(ROLES)) role: FileRole,
    @Req() request: FastifyRequest,
  ) {
    return this.files.leave(actor, id, role, await leftFile(request));
  }

  @Get('study-files/:id')
  @Allow('study:read')
  @SavedNotOpened()
  read(@By() actor: Actor, @Param('id') id: string) {
    return this.files.read(actor, id);
  }

  @Delete('study-files/:id')
  @HttpCode(204)
  @Allow('study:edit')
  remove(@By() actor: Actor, @Param('id') id: string) {
    return this.files.remove(actor, id);
  }

  @Put('study-files/:id/restoration')
  @HttpCode(204)
  @Allow('study:edit')
  restore(@By() actor: Actor, @Param('id') id: string) {
    return this.files.restore(actor, id);
  }
}
