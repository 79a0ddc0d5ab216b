import type { Level, Verdict } from '@rt/goals/domain';
import type { Id } from '@rt/shared/domain';
import type { DataSource } from 'typeorm';

interface GoalRow {
  id: Id;
  lineageId: Id;
}

export interface DrawnChain {
  boxes: { kind: string; text: string; by?: unknown }[];
  arrows: [from: number, to: number | 'goal'][];
}

/** Writes the rows that the map reads, with defaults for what a spec does not care about. */
export class StrategyFixture {
  private constructor(
    readonly dataSource: DataSource,
    readonly regionId: Id,
    readonly strategyId: Id,
    readonly versionId: Id,
  ) {}

  /** A strategy with one version in draft. */
  static async in(dataSource: DataSource, region: string, name = 'Utvecklingsstrategi', kind = 'rus') {
    const [row] = await dataSource.query<{ regionId: Id; strategyId: Id; versionId: Id }[]>(
      `WITH home AS (SELECT id FROM region WHERE name = $1),
        made AS (INSERT INTO strategy (region_id, name, kind) SELECT id, $2, $3 FROM home RETURNING id, region_id)
       INSERT INTO strategy_version (strategy_id, number, start_year, end_year) SELECT id, 1, 2022, 2030 FROM made
       RETURNING id AS "versionId", strategy_id AS "strategyId", (SELECT id FROM home) AS "regionId"`,
      [region, name, kind],
    );
    if (!row) throw new Error(`no region ${region}`);
    return new StrategyFixture(dataSource, row.regionId, row.strategyId, row.versionId);
  }

  async goal(
    level: Level = 'sub_goal',
    verdict: Verdict = 'not',
    parent: GoalRow | null = null,
    wording = 'Fler ska ha ett arbete',
  ): Promise<GoalRow> {
    const [lineage] = await this.insert('goal_lineage', { region_id: this.regionId });
    const goal = {
      strategy_version_id: this.versionId,
      lineage_id: lineage,
      parent_id: parent?.id ?? null,
      position: 0,
      level,
      wording,
      verdict,
      engine_version: 'test',
    };
    const [id] = await this.insert('goal', goal);
    return { id: String(id), lineageId: String(lineage) };
  }

  /** An indicator of a goal; `latest` is the first day of the period its newest value holds for. */
  async indicator(goal: GoalRow, has: { baseline?: boolean; target?: boolean; latest?: string }): Promise<void> {
    const baseline = has.baseline ? { baseline_value: 1, baseline_year: 2020 } : {};
    const passport = { unit: 'procent', polarity: 'higher', source_kind: 'other', source: 'Egen', ...baseline };
    const name = `Indikator ${Math.random()}`;
    const [id] = await this.insert('indicator', { region_id: this.regionId, name, ...passport });
    await this.insert('goal_indicator', { goal_lineage_id: goal.lineageId, indicator_id: id });
    if (has.target) await this.insert('indicator_target', { indicator_id: id, value: 2, year: 2030 });
    if (has.latest)
      await this.insert('series', {
        indicator_id: id,
        place_code: '20',
        place_name: 'Dalarna',
        sex: 'total',
        latest_on: has.latest,
      });
  }

  /** An intervention with money from each fund named, and who leads it. */
  async intervention(name: string, amounts: Record<string, number> = {}, managerId: Id | null = null): Promise<Id> {
    const row = { region_id: this.regionId, name, kind: 'project', manager_id: managerId };
    const [id] = await this.insert('intervention', row);
    for (const [fund, amount] of Object.entries(amounts))
      await this.insert('funding', { intervention_id: id, fund, amount });
    return String(id);
  }

  async link(intervention: Id, goal: GoalRow, share: number, state = 'confirmed'): Promise<void> {
    await this.insert('intervention_goal', {
      intervention_id: intervention,
      goal_lineage_id: goal.lineageId,
      share,
      directness: 'direct',
      mechanism: 'Den som får stöd kan ta arbetet.',
      state,
      decided_at: state === 'proposed' ? null : new Date(),
      decision_reason: state === 'declined' ? 'Fel mål.' : null,
    });
  }

  /** A chain with one activity and the goal; `leads` draws the arrow, `by` ties the activity to an intervention. */
  chain(goal: GoalRow, { leads, by }: { leads: boolean; by?: unknown }): Promise<void> {
    return this.drawnChain(goal, {
      boxes: [{ kind: 'activity', text: 'Praktik', ...(by ? { by } : {}) }],
      arrows: leads ? [[0, 'goal']] : [],
    });
  }

  /** A chain with the goal in it: its other boxes, and arrows between them by their places among those. */
  async drawnChain(goal: GoalRow, { boxes, arrows }: DrawnChain): Promise<void> {
    const [chain] = await this.insert('effect_chain', { region_id: this.regionId, name: `Kedja ${Math.random()}` });
    const box = async (row: object) => (await this.insert('chain_node', { chain_id: chain, ...row }))[0];
    const end = await box({ kind: 'goal', text: 'Målet', goal_lineage_id: goal.lineageId });
    const ids: unknown[] = [];
    for (const { by, ...row } of boxes) {
      const id = await box(row);
      ids.push(id);
      if (by)
        await this.insert('chain_node_intervention', { chain_id: chain, node_id: id, intervention_id: by }, 'node_id');
    }
    for (const [from, to] of arrows)
      await this.insert('chain_edge', { chain_id: chain, from_id: ids[from], to_id: to === 'goal' ? end : ids[to] });
  }

  async study(goal: GoalRow, state: 'planned' | 'complete'): Promise<void> {
    const completed = state === 'complete' ? '2026-01-31' : null;
    const study = { region_id: this.regionId, title: 'Studie', kind: 'analysis', state, completed_on: completed };
    const [id] = await this.insert('study', study);
    await this.insert('study_goal', { study_id: id, goal_lineage_id: goal.lineageId });
  }

  /** A passport of its own, tied to a goal. */
  async passport(goal: GoalRow, passport: Record<string, unknown>): Promise<void> {
    const usual = { unit: 'procent', polarity: 'higher', source_kind: 'other', source: 'Egen' };
    const [id] = await this.insert('indicator', { region_id: this.regionId, ...usual, ...passport });
    await this.insert('goal_indicator', { goal_lineage_id: goal.lineageId, indicator_id: id });
  }

  async adopt(decidedOn: Date | string = new Date()): Promise<void> {
    await this.dataSource.query(
      `UPDATE strategy_version SET state = 'adopted', adopted_at = now(), decided_on = $2, decision_reference = '§ 1'
       WHERE id = $1`,
      [this.versionId, decidedOn],
    );
  }

  /** The adopted version gives way to a new one in draft. */
  async supersede(): Promise<StrategyFixture> {
    await this.dataSource.query(`UPDATE strategy_version SET state = 'superseded' WHERE id = $1`, [this.versionId]);
    const next = { strategy_id: this.strategyId, number: 2, start_year: 2022, end_year: 2030 };
    const [id] = await this.insert('strategy_version', next);
    return new StrategyFixture(this.dataSource, this.regionId, this.strategyId, String(id));
  }

  private async insert(table: string, row: Record<string, unknown>, key = 'id'): Promise<unknown[]> {
    const columns = Object.keys(row);
    const rows = await this.dataSource.query<{ id: unknown }[]>(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, at) => `$${at + 1}`).join(', ')}) RETURNING ${key} AS id`,
      Object.values(row),
    );
    return rows.map(({ id }) => id);
  }
}
