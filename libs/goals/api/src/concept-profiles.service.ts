import { Injectable } from '@nestjs/common';
import {
  type ConceptProfile,
  type ConceptProfileInput,
  DEFAULT_LEVEL_NAMES,
  DEFAULT_STAGE_NAMES,
} from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import { assertVersion } from '@rt/shared/api';
import { DataSource, type EntityManager } from 'typeorm';
import { ConceptProfileEntity } from './concept-profile.entity';

@Injectable()
export class ConceptProfilesService {
  constructor(private readonly dataSource: DataSource) {}

  /** The region's own names, or the usual ones (version 0) until it has set any. */
  async find(actor: Actor): Promise<ConceptProfile> {
    const { regionId } = actor;
    return view(await this.dataSource.manager.findOneBy(ConceptProfileEntity, { regionId }));
  }

  change(
    actor: Actor,
    version: number,
    { levels, stages }: ConceptProfileInput,
    manager: EntityManager = this.dataSource.manager,
  ) {
    return manager.transaction(async (manager) => {
      const { regionId } = actor;
      const stored = await manager.findOne(ConceptProfileEntity, {
        where: { regionId },
        lock: { mode: 'pessimistic_write' },
      });
      const current = view(stored);
      assertVersion(version, current, current);
      const profile = stored ?? manager.create(ConceptProfileEntity, { regionId });
      return view(await manager.save(Object.assign(profile, { levels, ...(stages ? { stages } : {}) })));
    });
  }
}

const view = (profile: ConceptProfileEntity | null): ConceptProfile => ({
  levels: profile?.levels ?? DEFAULT_LEVEL_NAMES,
  stages: profile?.stages ?? DEFAULT_STAGE_NAMES,
  version: profile?.version ?? 0,
});
