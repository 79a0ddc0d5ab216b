import { Injectable } from '@nestjs/common';
import { GoalLookup } from '@rt/goals/api';
import type { Actor } from '@rt/identity/domain';
import type { StudyDetail, StudyInput } from '@rt/learning/domain';
import { assertVersion } from '@rt/shared/api';
import { type Id, isId } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { eyesOf } from './readers-eyes';
import { assertOfRegion } from './responsible-person';
import { StudyGoal } from './study-goal.entity';
import { alreadyThere, assertComplete, studyNotFound } from './study-problems';
import { saveSubjects } from './study-subjects';
import { STUDIES } from './study-view.sql';
import { Study } from './study.entity';

@Injectable()
export class StudiesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly goals: GoalLookup,
  ) {}

  list(actor: Actor): Promise<StudyDetail[]> {
    return this.dataSource.query(STUDIES, [actor.regionId, null, null, eyesOf(actor), null]);
  }

  async ofGoal(actor: Actor, goalId: Id): Promise<StudyDetail[]> {
    const lineageId = await this.goals.lineageOf(actor, goalId);
    return this.dataSource.query(STUDIES, [actor.regionId, lineageId, null, eyesOf(actor), null]);
  }

  /** Those about an arrow of a chain; none where there is no such arrow in the region. */
  async ofArrow(actor: Actor, edgeId: Id): Promise<StudyDetail[]> {
    if (!isId(edgeId)) return [];
    return this.dataSource.query(STUDIES, [actor.regionId, null, null, eyesOf(actor), edgeId]);
  }

  async find(actor: Actor, id: Id, manager: EntityManager = this.dataSource.manager): Promise<StudyDetail> {
    const values = [actor.regionId, null, id, eyesOf(actor), null];
    const rows = isId(id) ? await manager.query<StudyDetail[]>(STUDIES, values) : [];
    if (!rows[0]) throw studyNotFound();
    return rows[0];
  }

  create(actor: Actor, input: StudyInput, manager: EntityManager = this.dataSource.manager): Promise<StudyDetail> {
    return manager.transaction((tx) => this.write(tx, actor, tx.create(Study, { regionId: actor.regionId }), input));
  }

  change(actor: Actor, id: Id, version: number, input: StudyInput): Promise<StudyDetail> {
    return this.dataSource.transaction(async (tx) =>
      this.write(tx, actor, await this.current(tx, actor, id, version), input),
    );
  }

  /** It is kept whole, with what came of it, and found by nobody. */
  remove(actor: Actor, id: Id, version: number): Promise<void> {
    return this.dataSource.transaction(async (tx) => {
      await tx.softRemove(await this.current(tx, actor, id, version));
    });
  }

  /** Undoes a removal, with what is written now. */
  restore(actor: Actor, id: Id, input: StudyInput): Promise<StudyDetail> {
    return this.dataSource.transaction(async (tx) => {
      const where = { id, regionId: actor.regionId };
      const study = isId(id) ? await tx.findOne(Study, { where, withDeleted: true }) : null;
      if (!study) throw studyNotFound();
      if (!study.removedAt) throw alreadyThere();
      return this.write(tx, actor, await tx.recover(study), input);
    });
  }

  private async write(tx: EntityManager, actor: Actor, study: Study, input: StudyInput): Promise<StudyDetail> {
    assertComplete(input);
    await assertOfRegion(tx, actor, input.responsibleId);
    await tx.save(study.describe(input));
    await this.saveGoals(tx, actor, study.id, input.goalIds);
    if (input.subjects) await saveSubjects(tx, actor, study.id, input.subjects);
    return this.find(actor, study.id, tx);
  }

  private async current(tx: EntityManager, actor: Actor, id: Id, version: number): Promise<Study> {
    const detail = await this.find(actor, id, tx);
    const study = await tx.findOneOrFail(Study, { where: { id }, lock: { mode: 'pessimistic_write' } });
    assertVersion(version, study, detail);
    return study;
  }

  private async saveGoals(tx: EntityManager, actor: Actor, studyId: Id, goalIds: Id[]): Promise<void> {
    const wanted = new Set<Id>();
    for (const goalId of goalIds) wanted.add(await this.goals.lineageOf(actor, goalId, tx));
    const stored = await tx.findBy(StudyGoal, { studyId });
    const known = new Set(stored.map(({ goalLineageId }) => goalLineageId));
    await tx.remove(stored.filter(({ goalLineageId }) => !wanted.has(goalLineageId)));
    const added = [...wanted].filter((goalLineageId) => !known.has(goalLineageId));
    await tx.save(added.map((goalLineageId) => tx.create(StudyGoal, { studyId, goalLineageId })));
  }
}
