import { Injectable } from '@nestjs/common';
import { GoalLookup } from '@rt/goals/api';
import type { Actor } from '@rt/identity/domain';
import { completionIssue, type StudyDetail, type StudyInput } from '@rt/learning/domain';
import { assertVersion, conflict, notFound, refused } from '@rt/shared/api';
import { type Id, isId } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { StudyGoal } from './study-goal.entity';
import { STUDIES } from './study-view.sql';
import { Study } from './study.entity';

@Injectable()
export class StudiesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly goals: GoalLookup,
  ) {}

  list({ regionId }: Actor): Promise<StudyDetail[]> {
    return this.dataSource.query(STUDIES, [regionId, null, null]);
  }

  async ofGoal(actor: Actor, goalId: Id): Promise<StudyDetail[]> {
    const lineageId = await this.goals.lineageOf(actor, goalId);
    return this.dataSource.query(STUDIES, [actor.regionId, lineageId, null]);
  }

  async find(actor: Actor, id: Id, manager: EntityManager = this.dataSource.manager): Promise<StudyDetail> {
    const rows = isId(id) ? await manager.query<StudyDetail[]>(STUDIES, [actor.regionId, null, id]) : [];
    if (!rows[0]) throw studyNotFound();
    return rows[0];
  }

  /** With the id of one that was removed, it is put back under that id: so a removal is undone. */
  create(
    actor: Actor,
    input: StudyInput,
    id?: Id,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<StudyDetail> {
    return manager.transaction(async (tx) => {
      assertComplete(input);
      if (id !== undefined && (!isId(id) || (await tx.existsBy(Study, { id })))) throw alreadyThere();
      const study = tx.create(Study, { regionId: actor.regionId, ...(id ? { id } : {}) }).describe(input);
      await tx.save(study);
      await this.saveGoals(tx, actor, study.id, input.goalIds);
      return this.find(actor, study.id, tx);
    });
  }

  change(actor: Actor, id: Id, version: number, input: StudyInput): Promise<StudyDetail> {
    return this.dataSource.transaction(async (tx) => {
      const study = await this.current(tx, actor, id, version);
      assertComplete(input);
      await tx.save(study.describe(input));
      await this.saveGoals(tx, actor, id, input.goalIds);
      return this.find(actor, id, tx);
    });
  }

  remove(actor: Actor, id: Id, version: number): Promise<void> {
    return this.dataSource.transaction(async (tx) => {
      const study = await this.current(tx, actor, id, version);
      await tx.remove(await tx.findBy(StudyGoal, { studyId: id }));
      await tx.remove(study);
    });
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

function assertComplete(input: StudyInput): void {
  const issue = completionIssue(input);
  if (issue) throw refused(issue.code, issue.message, [issue]);
}

const studyNotFound = () =>
  notFound('study.not-found', {
    sv: 'Studien finns inte, eller så har du inte tillgång till den.',
    en: 'The study does not exist, or you have no access to it.',
  });

const alreadyThere = () =>
  conflict('study.already-there', { sv: 'Studien finns redan.', en: 'The study is already there.' });
