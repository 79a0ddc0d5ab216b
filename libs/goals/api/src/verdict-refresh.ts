import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { completedReport, type Formulation } from '@rt/goals/domain';
import { ENGINE_VERSION } from '@rt/readiness/domain';
import type { Id } from '@rt/shared/domain';
import { DataSource } from 'typeorm';

interface OutdatedGoal {
  id: Id;
  version: number;
  wording: string;
  formulation: Formulation;
  accepted: string[];
}

const BATCH = 500;
const OUTDATED = `
  SELECT goal.id, goal.version, goal.wording,
    json_build_object('measure', measure, 'unit', unit, 'baselineValue', baseline_value, 'baselineYear', baseline_year,
      'targetValue', target_value, 'targetYear', target_year, 'population', population, 'responsible', responsible,
      'source', source) AS formulation,
    ARRAY(SELECT criterion FROM criterion_acceptance AS acceptance
      WHERE acceptance.goal_id = goal.id AND acceptance.wording = goal.wording) AS accepted
  FROM goal WHERE engine_version <> $1 AND id > $2 ORDER BY id LIMIT ${BATCH}`;
// Somebody who saves a goal meanwhile has it judged by this engine already: their version is another, and is left alone.
const STORE = `
  UPDATE goal SET verdict = judged.verdict, engine_version = $1
  FROM unnest($2::uuid[], $3::integer[], $4::text[]) AS judged (id, version, verdict)
  WHERE goal.id = judged.id AND goal.version = judged.version`;

/** At start, judges anew every goal that an earlier engine judged; adopted ones too, since the verdict is no part of the decision. */
@Injectable()
export class VerdictRefresh implements OnApplicationBootstrap {
  constructor(private readonly dataSource: DataSource) {}

  async onApplicationBootstrap(): Promise<void> {
    const judged = await this.run();
    if (judged) new Logger('Readiness').log(`${judged} goals judged anew by engine ${ENGINE_VERSION}`);
  }

  /** Answers how many goals were judged. */
  async run(): Promise<number> {
    let after: Id = '00000000-0000-0000-0000-000000000000';
    for (let count = 0; ;) {
      const goals = await this.dataSource.query<OutdatedGoal[]>(OUTDATED, [ENGINE_VERSION, after]);
      const last = goals.at(-1);
      if (!last) return count;
      const verdicts = goals.map((goal) => completedReport(goal.wording, goal.formulation, goal.accepted).verdict);
      const columns = [goals.map(({ id }) => id), goals.map(({ version }) => version), verdicts];
      await this.dataSource.query(STORE, [ENGINE_VERSION, ...columns]);
      count += goals.length;
      after = last.id;
    }
  }
}
