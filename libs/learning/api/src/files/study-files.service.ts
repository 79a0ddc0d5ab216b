import { Injectable, type StreamableFile } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import type { FileRole } from '@rt/learning/domain';
import { fileProblem, FileStore, type LeftFile } from '@rt/shared/api';
import { type Id, isId } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { heldStudy } from '../ledger/ledger-access';
import { Study } from '../study.entity';
import { StudyFileRow } from './study-file.entity';

/** The files of studies: left, read, removed and put back. */
@Injectable()
export class StudyFilesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: FileStore,
  ) {}

  leave(actor: Actor, studyId: Id, role: FileRole, file: LeftFile): Promise<{ id: Id; sha256: string }> {
    return this.dataSource.transaction(async (tx) => {
      await heldStudy(tx, actor, studyId);
      const { id: fileId, sha256 } = await this.files.keep(tx, actor, file);
      const { id } = await tx.save(tx.create(StudyFileRow, { studyId, fileId, role }));
      return { id, sha256 };
    });
  }

  async read(actor: Actor, id: Id): Promise<StreamableFile> {
    const { fileId } = await tieOf(this.dataSource.manager, actor, id);
    return this.files.download(actor.regionId, fileId);
  }

  remove(actor: Actor, id: Id): Promise<void> {
    return this.dataSource.transaction(async (tx) => {
      await tx.softRemove(await tieOf(tx, actor, id));
    });
  }

  restore(actor: Actor, id: Id): Promise<void> {
    return this.dataSource.transaction(async (tx) => {
      await tx.recover(await tieOf(tx, actor, id, true));
    });
  }
}

/** A tie to a study of the region that is there; 404 `file.not-found` for anything else. */
async function tieOf(tx: EntityManager, { regionId }: Actor, id: Id, withDeleted = false): Promise<StudyFileRow> {
  const tie = isId(id) ? await tx.findOne(StudyFileRow, { where: { id }, withDeleted }) : null;
  if (!tie || !(await tx.existsBy(Study, { id: tie.studyId, regionId }))) throw fileProblem.notFound();
  return tie;
}
