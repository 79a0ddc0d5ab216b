import { Controller, Get, Param, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@rt/identity/api';
import { catalogueOf, type RdfNode, toRdfXml, toTurtle } from '@rt/publication/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicReads } from '../site/public-reads';
import { RateLimit } from '../site/rate-limit';
import { notPublic, send } from '../site/send';
import { PublicAddress } from './public-address';

/** The catalogue that Sveriges dataportal harvests: of all regions here at the address it expects, and of each by itself. */
@ApiExcludeController()
@Public()
@UseGuards(RateLimit)
@Controller()
export class CatalogueController {
  constructor(
    private readonly reads: PublicReads,
    private readonly address: PublicAddress,
  ) {}

  @Get(['datasets/dcat', 'datasets/dcat.rdf', 'datasets/dcat.ttl'])
  async all(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const nodes: RdfNode[] = [];
    for (const { slug } of await this.reads.regions()) nodes.push(...(await this.nodesOf(slug, request)));
    return catalogue(request, reply, nodes);
  }

  @Get(['oppet/:region/data/dcat.rdf', 'oppet/:region/data/dcat.ttl'])
  async one(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('region') slug: string) {
    const nodes = await this.nodesOf(slug, request);
    if (!nodes.length) throw notPublic();
    return catalogue(request, reply, nodes);
  }

  private async nodesOf(slug: string, request: FastifyRequest): Promise<RdfNode[]> {
    const site = await this.reads.site(slug);
    return site ? catalogueOf(site, this.address.of(request)) : [];
  }
}

/** RDF/XML unless Turtle is asked for, by the address or by `Accept`. */
function catalogue(request: FastifyRequest, reply: FastifyReply, nodes: readonly RdfNode[]) {
  const path = request.url.split('?')[0] ?? '';
  const isTurtle = path.endsWith('.ttl') || (!path.endsWith('.rdf') && prefersTurtle(request.headers.accept));
  return send(request, reply, {
    type: isTurtle ? 'text/turtle; charset=utf-8' : 'application/rdf+xml; charset=utf-8',
    body: isTurtle ? toTurtle(nodes) : toRdfXml(nodes),
    open: true,
    headers: { vary: 'Accept, Accept-Encoding' },
  });
}

/** Whether Turtle stands before RDF/XML in what is asked for. */
function prefersTurtle(accept = ''): boolean {
  const places = ['text/turtle', 'application/rdf+xml'].map((type) => accept.indexOf(type));
  const [turtle = -1, xml = -1] = places;
  return turtle >= 0 && (xml < 0 || turtle < xml);
}
