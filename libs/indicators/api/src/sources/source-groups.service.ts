import { isSourceGroup, type SourceGroup, type SourceGroups } from '@rt/indicators/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { DataSource } from 'typeorm';
import { StatisticsServices } from './client/statistics-services';

const LOADED = `
  SELECT s.place_code AS code, min(s.place_name) AS name FROM series s JOIN indicator i ON i.id = s.indicator_id
  WHERE i.region_id = $1 AND s.place_code LIKE 'G%' GROUP BY s.place_code`;

/** The groups of similar regions there are to compare with: those the region has values for, and all that the source has. */
@Injectable()
export class SourceGroupsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly services: StatisticsServices,
  ) {}

  async list({ regionId }: Actor): Promise<SourceGroups> {
    const loaded = await this.dataSource.query<{ code: string; name: string }[]>(LOADED, [regionId]);
    const asked = await this.asked();
    const groups = new Map<string, SourceGroup>(
      [
        ...(asked ?? []).map((each) => ({ ...each, loaded: false })),
        ...loaded.filter(({ code }) => isSourceGroup(code)).map((each) => ({ ...each, loaded: true })),
      ].map((each) => [each.code, each]),
    );
    const sorted = [...groups.values()].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
    return { groups: sorted, complete: asked !== null };
  }

  /** null where the source is off or does not answer: what the region has is offered all the same. */
  private async asked() {
    try {
      const groups = await this.services.of('kolada').groups();
      return groups.map(({ code, label }) => ({ code, name: label }));
    } catch {
      return null;
    }
  }
}
