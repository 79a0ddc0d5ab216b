import { Controller, Get, Param, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@rt/identity/api';
import { openCsv, openDataset } from '@rt/indicators/domain';
import type { PublicSite } from '@rt/publication/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicReads } from '../site/public-reads';
import { RateLimit } from '../site/rate-limit';
import { notPublic, send } from '../site/send';
import { chainFiles, goalFiles, studyFiles } from './data-files';

const TYPES = { csv: 'text/csv; charset=utf-8; header=present', json: 'application/json; charset=utf-8' } as const;
type Ending = keyof typeof TYPES;
const endingOf = ({ url }: FastifyRequest): Ending => (/\.csv(?:\?|$)/.test(url) ? 'csv' : 'json');

/** Open data: one stable address a file, for any program to fetch. */
@ApiExcludeController()
@Public()
@UseGuards(RateLimit)
@Controller('oppet/:region/data')
export class PublicDataController {
  constructor(private readonly reads: PublicReads) {}

  @Get(['mal.csv', 'mal.json'])
  goals(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('region') slug: string) {
    return this.file(slug, request, reply, goalFiles, ({ strategies }) => strategies.some(({ goals }) => goals.length));
  }

  @Get(['effektkedjor.csv', 'effektkedjor.json'])
  chains(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('region') slug: string) {
    return this.file(slug, request, reply, chainFiles, ({ chains }) => chains.length > 0);
  }

  @Get(['analyser.csv', 'analyser.json'])
  studies(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('region') slug: string) {
    return this.file(slug, request, reply, studyFiles, ({ studies }) => studies.length > 0);
  }

  @Get(['indikatorer/:file'])
  async indicator(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param() { region = '', file = '' }: Record<string, string>) {
    const [, id, ending] = /^([0-9a-f-]{36})\.(csv|json)$/.exec(file) ?? [];
    const site = id ? await this.reads.site(region) : null;
    const values = site && id ? await this.reads.values(site, id) : null;
    if (!values) throw notPublic();
    const body = ending === 'csv' ? openCsv(values.open) : JSON.stringify(openDataset(values.open));
    return send(request, reply, { type: TYPES[ending as Ending], body, open: true });
  }

  private async file(
    slug: string,
    request: FastifyRequest,
    reply: FastifyReply,
    files: Record<Ending, (site: PublicSite) => string>,
    isThere: (site: PublicSite) => boolean,
  ) {
    const site = await this.reads.site(slug);
    if (!site || !isThere(site)) throw notPublic();
    const ending = endingOf(request);
    return send(request, reply, { type: TYPES[ending], body: files[ending](site), open: true });
  }
}
