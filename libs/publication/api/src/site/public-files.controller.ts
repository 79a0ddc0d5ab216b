import { Controller, Get, Param, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@rt/identity/api';
import { FileStore } from '@rt/shared/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { fontFile } from './public-assets';
import { PublicReads } from './public-reads';
import { PublicReports } from './public-reports';
import { RateLimit } from './rate-limit';
import { notPublic, send } from './send';
import { PUBLIC_STYLE } from './style.css';

const FILE_OF = 'SELECT file_id AS "fileId" FROM study_file WHERE id = $1';
const FILE_HEADERS = {
  'cache-control': 'public, no-cache',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
};

/** What the pages need, and reports that are public as files. */
@ApiExcludeController()
@Public()
@UseGuards(RateLimit)
@Controller()
export class PublicFilesController {
  constructor(
    private readonly reads: PublicReads,
    private readonly reports: PublicReports,
    private readonly files: FileStore,
    private readonly dataSource: DataSource,
  ) {}

  @Get('oppet/stil.css')
  style(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return send(request, reply, { type: 'text/css; charset=utf-8', body: PUBLIC_STYLE, forever: true });
  }

  @Get(['oppet/sans.woff2', 'oppet/serif.woff2'])
  font(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const body = fontFile(request.url.replace(/^.*\/|\?.*$/g, ''));
    if (!body) throw notPublic();
    return send(request, reply, { type: 'font/woff2', body, forever: true });
  }

  @Get(['oppet/:region/analys/:id/fil/:file', 'en/open/:region/study/:id/file/:file'])
  async file(@Res({ passthrough: true }) reply: FastifyReply, @Param() { region, id, file }: Record<string, string>) {
    const site = await this.reads.site(region ?? '');
    const study = site?.studies.find((each) => each.id === id);
    const found = study?.files.find((each) => each.id === file);
    const [tie] = found ? await this.dataSource.query<{ fileId: string }[]>(FILE_OF, [found.id]) : [];
    if (!site || !tie) throw notPublic();
    void reply.headers(FILE_HEADERS);
    return this.files.download(site.regionId, tie.fileId);
  }

  /** A picture in a report that is public: one that the sealed snapshot names, and no other. */
  @Get(['oppet/:region/rapport/:year/bild/:file', 'en/open/:region/report/:year/picture/:file'])
  async picture(
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param() { region, year, file }: Record<string, string>,
  ) {
    const site = await this.reads.site(region ?? '');
    const report = site && (await this.reports.find(site, year ?? ''));
    const pictures = report?.snapshot.formatVersion === 2 ? report.snapshot.pictures : [];
    const found = pictures.find((each) => each.file === file);
    if (!site || !found) throw notPublic();
    void reply.headers(FILE_HEADERS);
    return this.files.download(site.regionId, found.file);
  }
}
