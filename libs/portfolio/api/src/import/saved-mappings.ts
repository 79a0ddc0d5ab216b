import type { Id } from '@rt/shared/domain';
import { type EntityManager, IsNull } from 'typeorm';
import { ImportMappingRow } from './import-mapping.entity';

export const MAPPING_KIND = 'interventions';

/** The region's saved mappings for files with interventions, by name. */
export const savedMappings = (manager: EntityManager, regionId: Id): Promise<ImportMappingRow[]> =>
  manager.find(ImportMappingRow, {
    where: { regionId, kind: MAPPING_KIND, removedAt: IsNull() },
    order: { name: 'ASC' },
  });
