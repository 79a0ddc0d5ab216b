import { Controller, Get, Param, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@rt/identity/api';
import { languageOf, type PublicSite } from '@rt/publication/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { accessibilityPage } from './accessibility-page';
import { chainPage } from './chain-page';
import { indicatorPage } from './indicator-page';
import { type PageParts, type Pen, penFor, writePage } from './page';
import { STYLE_ADDRESS } from './public-assets';
import { PublicReads } from './public-reads';
import { PublicReports } from './public-reports';
import { RateLimit } from './rate-limit';
import { regionPage, regionsPage } from './region-pages';
import { reportPage } from './report-page';
import { send } from './send';
import { dataPage, missingPage } from './small-pages';
import { goalPage, strategyPage } from './strategy-pages';
import { studyPage } from './study-page';

const both = (swedish: string, english: string) => [`oppet${swedish}`, `en/open${english}`];
type Write = (pen: Pen, site: PublicSite) => PageParts | null | Promise<PageParts | null>;

/** The public site: pages without script, in Swedish at /oppet and in English at /en/open. */
@ApiExcludeController()
@Public()
@UseGuards(RateLimit)
@Controller()
export class PublicSiteController {
  constructor(
    private readonly reads: PublicReads,
    private readonly reports: PublicReports,
  ) {}

  @Get(both('', ''))
  async regions(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.page(request, reply, regionsPage(penOf(request), await this.reads.regions()));
  }

  @Get(['tillganglighet', 'en/accessibility'])
  async accessibility(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.page(request, reply, accessibilityPage(penOf(request), await this.reads.regions(), null));
  }

  @Get(both('/:region', '/:region'))
  region(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('region') slug: string) {
    return this.of(slug, request, reply, regionPage);
  }

  @Get(both('/:region/tillganglighet', '/:region/accessibility'))
  accessibilityOf(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('region') slug: string) {
    return this.of(slug, request, reply, (pen, site) => accessibilityPage(pen, [], site));
  }

  @Get(both('/:region/data', '/:region/data'))
  data(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('region') slug: string) {
    return this.of(slug, request, reply, dataPage);
  }

  @Get(both('/:region/strategi/:id', '/:region/strategy/:id'))
  strategy(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param() { region, id }: Params) {
    return this.of(region, request, reply, (pen, site) => strategyPage(pen, site, id));
  }

  @Get(both('/:region/mal/:id', '/:region/goal/:id'))
  goal(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param() { region, id }: Params) {
    return this.of(region, request, reply, async (pen, site) =>
      goalPage(pen, site, id, await this.reads.valuesOfGoal(site, id)),
    );
  }

  @Get(both('/:region/indikator/:id', '/:region/indicator/:id'))
  indicator(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param() { region, id }: Params) {
    return this.of(region, request, reply, async (pen, site) => {
      const values = await this.reads.values(site, id);
      return values && indicatorPage(pen, site, id, values);
    });
  }

  @Get(both('/:region/kedja/:id', '/:region/chain/:id'))
  chain(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param() { region, id }: Params) {
    return this.of(region, request, reply, (pen, site) => chainPage(pen, site, id));
  }

  @Get(both('/:region/analys/:id', '/:region/study/:id'))
  study(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param() { region, id }: Params) {
    return this.of(region, request, reply, (pen, site) => studyPage(pen, site, id));
  }

  @Get(both('/:region/rapport/:id', '/:region/report/:id'))
  report(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param() { region, id }: Params) {
    return this.of(region, request, reply, async (pen, site) => {
      const report = await this.reports.find(site, id);
      return report && reportPage(pen, site, report);
    });
  }

  /** A page of a region; 404 in the same dress where there is nothing, or nothing any more. */
  private async of(slug: string, request: FastifyRequest, reply: FastifyReply, write: Write) {
    const pen = penOf(request);
    const site = await this.reads.site(slug);
    const parts = site && (await write(pen, site));
    return this.page(request, reply, parts ?? missingPage(pen, site, site), parts ? 200 : 404);
  }

  private page(request: FastifyRequest, reply: FastifyReply, parts: PageParts, status = 200) {
    const pen = penOf(request);
    const headers = { 'content-language': pen.language };
    const body = writePage(pen, STYLE_ADDRESS, parts);
    return send(request, reply, { type: 'text/html; charset=utf-8', body, status, headers });
  }
}

interface Params {
  region: string;
  id: string;
}

const penOf = (request: FastifyRequest): Pen => penFor(languageOf(request.url));
