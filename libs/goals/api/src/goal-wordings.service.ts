import { Injectable } from '@nestjs/common';
import type { GoalDetail, RevisionInput, WordingRevision } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import { assertVersion, because, conflict } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { saveJudged } from './acceptances';
import { editableGoal, visibleGoal } from './goal-access';
import { goalDetail, wordingRevisions } from './goal-view';
import { addRevision, explainLatest } from './wording-history';

@Injectable()
export class GoalWordingsService {
  constructor(private readonly dataSource: DataSource) {}

  async list(actor: Actor, id: Id, manager: EntityManager = this.dataSource.manager): Promise<WordingRevision[]> {
    await visibleGoal(manager, actor, id);
    return wordingRevisions(manager, id);
  }

  /**
   * A rewording that is remembered as one. Acceptances given for the old wording no longer count. The wording as it already stands,
   * with a reason, explains the latest change.
   */
  reword(
    actor: Actor,
    id: Id,
    version: number,
    input: RevisionInput,
    manager: EntityManager = this.dataSource.manager,
  ) {
    return manager.transaction(async (manager): Promise<GoalDetail> => {
      const goal = await editableGoal(manager, actor, id);
      assertVersion(version, goal, await goalDetail(manager, actor, id));
      const reason = input.reason ?? null;
      because(reason);
      if (goal.wording === input.wording) {
        if (!(await explainLatest(manager, actor, goal, reason))) throw unchanged();
      } else {
        await saveJudged(manager, Object.assign(goal, { wording: input.wording }));
        await addRevision(manager, actor, goal, reason);
      }
      return goalDetail(manager, actor, id);
    });
  }
}

const unchanged = () =>
  conflict('goal.wording-unchanged', {
    sv: 'Formuleringen är densamma som förut. Inget är sparat.',
    en: 'The wording is the same as before. Nothing is saved.',
  });
