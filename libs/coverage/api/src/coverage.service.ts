import { Injectable } from '@nestjs/common';
import { currentSince } from '@rt/coverage/domain';
import type { Actor } from '@rt/identity/domain';
import { blindTo } from '@rt/portfolio/api';
import { seesAllInterventions } from '@rt/portfolio/domain';
import { notFound, prepared } from '@rt/shared/api';
import { formatDate, isId, type Id } from '@rt/shared/domain';
import { DataSource } from 'typeorm';
import { NATION_COVERAGE } from './nation-coverage.sql';
import { REGION_COVERAGE } from './region-coverage.sql';

/** Reads the gap map. It is the database's JSON text that travels on; nothing here looks inside it. */
@Injectable()
export class CoverageService {
  constructor(private readonly dataSource: DataSource) {}

  async region(actor: Actor, versionId: Id | null): Promise<string> {
    if (versionId !== null && !isId(versionId)) throw versionNotFound();
    const today = formatDate(new Date());
    const onlyManager = seesAllInterventions(actor.roles) ? null : actor.accountId;
    const values = [currentSince(today), actor.regionId, versionId, onlyManager, today, blindTo(actor)];
    const body = await this.read('region-coverage', REGION_COVERAGE, values);
    if (body === null) throw versionId === null ? noStrategy() : versionNotFound();
    return body;
  }

  async nation(): Promise<string> {
    const today = formatDate(new Date());
    const body = await this.read('nation-coverage', NATION_COVERAGE, [currentSince(today), today]);
    return body ?? '';
  }

  /** The text as it came: nothing is parsed and written again on the way. null where there is no row. */
  private async read(name: string, statement: string, values: unknown[]): Promise<string | null> {
    const [row] = await prepared<{ body: string }>(this.dataSource, name, statement, values);
    return row?.body ?? null;
  }
}

const versionNotFound = () =>
  notFound('strategy-version.not-found', {
    sv: 'Versionen finns inte, eller hör till en annan region.',
    en: 'There is no such version, or it belongs to another region.',
  });

const noStrategy = () =>
  notFound('coverage.no-strategy', {
    sv: 'Här finns ingen strategi ännu. Lägg in en, så ritas kartan.',
    en: 'There is no strategy here yet. Add one and the map is drawn.',
  });
