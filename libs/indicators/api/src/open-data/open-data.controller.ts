import { Controller, Get, Param, Res } from '@nestjs/common';
import { openCsv, openDataName, openDataset } from '@rt/indicators/domain';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import type { FastifyReply } from 'fastify';
import { OpenDataService } from './open-data.service';

const TYPES = { json: 'application/json; charset=utf-8', csv: 'text/csv; charset=utf-8; header=present' } as const;

@Controller('indicators/:id')
export class OpenDataController {
  constructor(private readonly openData: OpenDataService) {}

  @Get('open-data.json')
  @Allow('indicator:read')
  async json(@By() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply) {
    const indicator = await this.openData.get(actor, id);
    return sendFile(reply, 'json', openDataName(indicator), JSON.stringify(openDataset(indicator)));
  }

  @Get('open-data.csv')
  @Allow('indicator:read')
  async csv(@By() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply) {
    const indicator = await this.openData.get(actor, id);
    return sendFile(reply, 'csv', openDataName(indicator), openCsv(indicator));
  }
}

const sendFile = (reply: FastifyReply, kind: keyof typeof TYPES, name: string, content: string) =>
  reply.type(TYPES[kind]).header('content-disposition', `attachment; filename="${name}.${kind}"`).send(content);
