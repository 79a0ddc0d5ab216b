import type { FindingKind } from '@rt/indicators/domain';
import type { Bilingual } from '@rt/shared/domain';
import { type EntityManager, IsNull } from 'typeorm';
import { SourceFindingRecord } from './entities/source-finding.entity';

const standing = (manager: EntityManager, sourceId: string, kind: FindingKind) =>
  manager.findOne(SourceFindingRecord, { where: { sourceId, kind, passedAt: IsNull() }, order: { foundAt: 'DESC' } });

/** Notes something that happened once. */
export async function noteEvent(
  manager: EntityManager,
  sourceId: string,
  kind: FindingKind,
  detail: Bilingual | null,
): Promise<void> {
  if (detail) await manager.save(manager.create(SourceFindingRecord, { sourceId, kind, detail }));
}

/** Notes something that is so until it passes: it is found once, and passes by itself when `detail` is null. */
export async function noteState(
  manager: EntityManager,
  sourceId: string,
  kind: FindingKind,
  detail: Bilingual | null,
): Promise<void> {
  const known = await standing(manager, sourceId, kind);
  if (known && detail && JSON.stringify(known.detail) === JSON.stringify(detail)) return;
  if (known && detail && !known.settledAt) {
    known.detail = detail;
    await manager.save(known);
    return;
  }
  if (known) {
    known.passedAt = new Date();
    await manager.save(known);
  }
  await noteEvent(manager, sourceId, kind, detail);
}
