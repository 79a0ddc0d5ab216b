import { Injectable } from '@nestjs/common';
import {
  type ChecklistKind,
  type OwnQuestion,
  type OwnQuestionInput,
  OWN_QUESTIONS_MAX,
} from '@rt/evaluability/domain';
import type { Actor } from '@rt/identity/domain';
import { assertVersion } from '@rt/shared/api';
import { type Id, isId } from '@rt/shared/domain';
import { EntityManager, IsNull, Not } from 'typeorm';
import { ChecklistQuestionRow } from '../entities/checklist-question.entity';
import { questionNotFound, tooManyQuestions } from '../review-problems';

/** The questions a region adds to the lists. Reviews under way and done keep those they began with. */
@Injectable()
export class QuestionsService {
  constructor(private readonly manager: EntityManager) {}

  async list({ regionId }: Actor): Promise<OwnQuestion[]> {
    const where = { regionId, retiredAt: IsNull() };
    return (await this.manager.find(ChecklistQuestionRow, { where, order: { createdAt: 'ASC' } })).map(viewOf);
  }

  add(actor: Actor, checklist: ChecklistKind, { text, help }: OwnQuestionInput): Promise<OwnQuestion> {
    return this.manager.transaction(async (tx) => {
      await this.assertRoom(tx, actor, checklist);
      const row = tx.create(ChecklistQuestionRow, { regionId: actor.regionId, checklist, text, help, retiredAt: null });
      return viewOf(await tx.save(row));
    });
  }

  change(actor: Actor, id: Id, version: number, { text, help }: OwnQuestionInput): Promise<OwnQuestion> {
    return this.manager.transaction(async (tx) => {
      const row = await current(tx, actor, id, version);
      return viewOf(await tx.save(Object.assign(row, { text, help })));
    });
  }

  /** Asked again, as it was when it was retired. */
  restore(actor: Actor, id: Id): Promise<OwnQuestion> {
    return this.manager.transaction(async (tx) => {
      const where = { id, regionId: actor.regionId, retiredAt: Not(IsNull()) };
      const row = isId(id) ? await tx.findOne(ChecklistQuestionRow, { where }) : null;
      if (!row) throw questionNotFound();
      await this.assertRoom(tx, actor, row.checklist);
      return viewOf(await tx.save(Object.assign(row, { retiredAt: null })));
    });
  }

  private async assertRoom(tx: EntityManager, { regionId }: Actor, checklist: ChecklistKind): Promise<void> {
    const asked = await tx.countBy(ChecklistQuestionRow, { regionId, checklist, retiredAt: IsNull() });
    if (asked >= OWN_QUESTIONS_MAX) throw tooManyQuestions();
  }

  /** From now on no review asks it; those that have, keep it. */
  retire(actor: Actor, id: Id, version: number): Promise<void> {
    return this.manager.transaction(async (tx) => {
      const row = await current(tx, actor, id, version);
      await tx.save(Object.assign(row, { retiredAt: new Date() }));
    });
  }
}

async function current(tx: EntityManager, actor: Actor, id: Id, version: number): Promise<ChecklistQuestionRow> {
  const where = { id, regionId: actor.regionId, retiredAt: IsNull() };
  const lock = { mode: 'pessimistic_write' } as const;
  const row = isId(id) ? await tx.findOne(ChecklistQuestionRow, { where, lock }) : null;
  if (!row) throw questionNotFound();
  assertVersion(version, row, viewOf(row));
  return row;
}

const viewOf = ({ id, checklist, text, help, version }: ChecklistQuestionRow): OwnQuestion => ({
  id,
  checklist,
  text,
  help,
  version,
});
