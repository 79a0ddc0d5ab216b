import { Injectable } from '@nestjs/common';
import { openIndicator } from '@rt/indicators/api';
import type { OpenIndicator } from '@rt/indicators/domain';
import { countsPeople, type PublicRegion, type PublicSite, withoutSmallGroups } from '@rt/publication/domain';
import { prepared } from '@rt/shared/api';
import { DataSource } from 'typeorm';
import { PUBLIC_REGIONS, PUBLIC_SITE } from './public-site.sql';

/** What anyone may read. Nothing here knows of more than what is public now. */
@Injectable()
export class PublicReads {
  constructor(private readonly dataSource: DataSource) {}

  async regions(): Promise<PublicRegion[]> {
    const rows = await prepared<{ json: PublicRegion }>(this.dataSource, 'public regions', PUBLIC_REGIONS, []);
    return rows.map(({ json }) => json);
  }

  /** null where no region of that slug shows anything. */
  async site(slug: string): Promise<PublicSite | null> {
    const [row] = await prepared<{ json: PublicSite }>(this.dataSource, 'public site', PUBLIC_SITE, [slug]);
    return row?.json ?? null;
  }

  /** The values of an indicator of a site, without small groups; null where it is not public. */
  async values({ indicators }: PublicSite, id: string): Promise<PublicValues | null> {
    if (!indicators.some((indicator) => indicator.id === id)) return null;
    const open = await openIndicator(this.dataSource.manager, id);
    if (!open) return null;
    if (!countsPeople(open)) return { open, hidden: 0 };
    const { series, hidden } = withoutSmallGroups(open.series);
    return { open: { ...open, series }, hidden };
  }

  /** The values of every public indicator of a public goal, by the indicator's id. */
  async valuesOfGoal(site: PublicSite, lineageId: string): Promise<ReadonlyMap<string, PublicValues>> {
    const goals = site.strategies.flatMap((strategy) => strategy.goals).filter((goal) => goal.lineageId === lineageId);
    const found = new Map<string, PublicValues>();
    for (const id of new Set(goals.flatMap(({ indicatorIds }) => indicatorIds))) {
      const values = await this.values(site, id);
      if (values) found.set(id, values);
    }
    return found;
  }
}

export interface PublicValues {
  open: OpenIndicator;
  /** How many values are left out for speaking of few people. */
  hidden: number;
}
