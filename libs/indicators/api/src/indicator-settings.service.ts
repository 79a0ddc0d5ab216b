import { type IndicatorSettings, type IndicatorSettingsInput, SETTINGS_DEFAULTS } from '@rt/indicators/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { assertVersion } from '@rt/shared/api';
import { DataSource } from 'typeorm';
import { IndicatorSettingsRecord } from './indicator-settings.entity';

@Injectable()
export class IndicatorSettingsService {
  constructor(private readonly dataSource: DataSource) {}

  /** What the region has settled, or what is usual (version 0) until it has. */
  async find({ regionId }: Actor): Promise<IndicatorSettings> {
    return view(await this.dataSource.manager.findOneBy(IndicatorSettingsRecord, { regionId }));
  }

  change({ regionId }: Actor, version: number, { maxPerGoal, comparators, groups }: IndicatorSettingsInput) {
    return this.dataSource.transaction(async (manager) => {
      // A row that is not there yet cannot be locked: two who set the first ones must come one after the other too.
      await manager.query('SELECT FROM region WHERE id = $1 FOR NO KEY UPDATE', [regionId]);
      const stored = await manager.findOneBy(IndicatorSettingsRecord, { regionId });
      assertVersion(version, view(stored), view(stored));
      const settings = stored ?? manager.create(IndicatorSettingsRecord, { regionId });
      return view(await manager.save(Object.assign(settings, { maxPerGoal, comparators, groups })));
    });
  }
}

const view = (stored: IndicatorSettingsRecord | null): IndicatorSettings => ({
  maxPerGoal: stored?.maxPerGoal ?? SETTINGS_DEFAULTS.maxPerGoal,
  comparators: stored?.comparators ?? SETTINGS_DEFAULTS.comparators,
  groups: stored?.groups ?? SETTINGS_DEFAULTS.groups,
  version: stored?.version ?? SETTINGS_DEFAULTS.version,
});
