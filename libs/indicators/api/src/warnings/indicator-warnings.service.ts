import {
  goalWarnings,
  indicatorWarnings,
  type IndicatorWarning,
  SETTINGS_DEFAULTS,
  type WarnedGoal,
} from '@rt/indicators/domain';
import { Injectable } from '@nestjs/common';
import { GoalLookup } from '@rt/goals/api';
import type { Actor } from '@rt/identity/domain';
import { assess } from '@rt/readiness/domain';
import type { Id } from '@rt/shared/domain';
import { DataSource } from 'typeorm';
import { IndicatorAccess } from '../indicator-access';
import { IndicatorSettingsRecord } from '../indicator-settings.entity';
import { warnedIndicator, warnedIndicatorsOf } from './warned-indicators';

const WORDING = `SELECT id, wording FROM goal WHERE id = $1 AND lineage_id = $2`;

const withReport = ({ id, wording }: { id: Id; wording: string }): WarnedGoal => ({
  id,
  wording,
  report: assess(wording),
});

/** What is probably wrong with indicators, and with how they follow their goals. Worked out when asked for; nothing is stored. */
@Injectable()
export class IndicatorWarningsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: IndicatorAccess,
    private readonly goals: GoalLookup,
  ) {}

  async ofIndicator(actor: Actor, id: Id): Promise<IndicatorWarning[]> {
    await this.access.assertReadable(actor, id);
    const indicator = await warnedIndicator(this.dataSource.manager, actor.regionId, id);
    return indicator ? indicatorWarnings(indicator, indicator.goals.map(withReport)) : [];
  }

  async ofGoal(actor: Actor, goalId: Id): Promise<IndicatorWarning[]> {
    const { manager } = this.dataSource;
    const lineageId = await this.goals.lineageOf(actor, goalId);
    const [goal] = await manager.query<{ id: Id; wording: string }[]>(WORDING, [goalId, lineageId]);
    const indicators = await warnedIndicatorsOf(manager, actor.regionId, lineageId);
    const settings = await manager.findOneBy(IndicatorSettingsRecord, { regionId: actor.regionId });
    const { maxPerGoal } = settings ?? SETTINGS_DEFAULTS;
    return goal ? goalWarnings(withReport(goal), indicators, maxPerGoal) : [];
  }
}
