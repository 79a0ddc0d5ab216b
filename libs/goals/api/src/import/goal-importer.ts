import {
  DEFAULT_LEVEL_NAMES,
  GOAL_IMPORT_FIELDS,
  type LevelNames,
  LEVELS,
  type PlannedGoal,
  planGoalImport,
} from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import type { Importer, MappedSheet } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { ConceptProfileEntity } from '../concept-profile.entity';
import { adoptedIsFrozen } from '../goal-problems';
import { Goal } from '../goal.entity';
import { editableVersion, visibleVersion } from '../strategy-access';
import { applyGoalImport } from './apply-goal-import';
import type { GoalChanges } from './goal-import-changes';
import { undoGoalImport } from './undo-goal-import';

/** How goals are imported to a version of a strategy that is not decided yet. */
export class GoalImporter implements Importer<Actor, PlannedGoal, GoalChanges> {
  readonly kind = 'goals';
  readonly fields = GOAL_IMPORT_FIELDS;

  opensAll(): boolean {
    return true;
  }

  async access(manager: EntityManager, actor: Actor, versionId: Id | null): Promise<void> {
    const version = await visibleVersion(manager, actor, versionId ?? '');
    if (version.frozen) throw adoptedIsFrozen();
  }

  async plan(
    manager: EntityManager,
    actor: Actor,
    versionId: Id | null,
    sheet: MappedSheet,
    hold: boolean,
  ): Promise<PlannedGoal[]> {
    if (hold) await editableVersion(manager, actor, versionId ?? '');
    else await this.access(manager, actor, versionId);
    const goals = await manager.find(Goal, {
      where: { strategyVersionId: versionId ?? '' },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    return planGoalImport(sheet, goals, await levelNames(manager, actor));
  }

  apply(
    manager: EntityManager,
    actor: Actor,
    versionId: Id | null,
    rows: PlannedGoal[],
    report: (done: number) => void,
  ) {
    return applyGoalImport(manager, actor, versionId ?? '', rows, report);
  }

  async undo(manager: EntityManager, actor: Actor, versionId: Id | null, changes: GoalChanges): Promise<void> {
    await editableVersion(manager, actor, versionId ?? '');
    await undoGoalImport(manager, versionId ?? '', changes);
  }
}

/** What the region calls its levels. */
export async function levelNames(manager: EntityManager, { regionId }: Actor): Promise<LevelNames> {
  const profile = await manager.findOneBy(ConceptProfileEntity, { regionId });
  const names = profile?.levels ?? DEFAULT_LEVEL_NAMES;
  return Object.fromEntries(LEVELS.map((level) => [level, names[level].name])) as LevelNames;
}
