import { Injectable } from '@nestjs/common';
import { REGION_COVERAGE } from '@rt/coverage/api';
import { currentSince, type RegionCoverage } from '@rt/coverage/domain';
import type { Actor } from '@rt/identity/domain';
import { LIST_INDICATORS } from '@rt/indicators/api';
import type { IndicatorSummary } from '@rt/indicators/domain';
import {
  goalFactsOf,
  type GoalReportFacts,
  type LearningFacts,
  missingInput,
  type MissingInput,
  type MissingRow,
  type MoneyReportFacts,
  type ReportFacts,
} from '@rt/reporting/domain';
import { blindTo } from '@rt/portfolio/api';
import { seesAllInterventions } from '@rt/portfolio/domain';
import { formatDate, type Id } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { LEARNING_FACTS } from './learning-facts.sql';
import { MISSING_ROWS } from './missing-rows.sql';
import { MONEY_FACTS } from './money-facts.sql';

/** A report is public: what is secret is kept from it as from somebody who leads nothing, whoever reads it. */
const NOBODY: Id = '00000000-0000-0000-0000-000000000000';

/** What the system knows of a region's year: one statement a group of facts. */
@Injectable()
export class FactReads {
  constructor(private readonly dataSource: DataSource) {}

  async ofYear(
    { regionId }: Actor,
    year: number,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ReportFacts> {
    const read = async <Group>(statement: string): Promise<Group> => {
      const [row] = await manager.query<{ facts: Group }[]>(statement, [regionId, year]);
      return (row as { facts: Group }).facts;
    };
    const goals = await this.goals(regionId, manager);
    return {
      year,
      goals,
      money: await read<MoneyReportFacts>(MONEY_FACTS),
      learning: await read<LearningFacts>(LEARNING_FACTS),
    };
  }

  /** The map's and the list's own statements, so that the report never says otherwise than they do. */
  private async goals(regionId: Id, manager: EntityManager): Promise<GoalReportFacts> {
    const today = formatDate(new Date());
    const map = [currentSince(today), regionId, null, null, today, NOBODY];
    const [coverage] = await manager.query<{ body: string }[]>(REGION_COVERAGE, map);
    const [indicators] = await manager.query<{ json: string }[]>(LIST_INDICATORS, [regionId, null]);
    return goalFactsOf(
      coverage ? (JSON.parse(coverage.body) as RegionCoverage) : null,
      JSON.parse(indicators?.json ?? '[]') as IndicatorSummary[],
      today,
    );
  }

  /** What the year waits for, told to those who may be told of it. */
  async missing(actor: Actor, year: number, manager: EntityManager = this.dataSource.manager): Promise<MissingInput[]> {
    const onlyManager = seesAllInterventions(actor.roles) ? null : actor.accountId;
    const asked = [actor.regionId, year, formatDate(new Date()), onlyManager, blindTo(actor)];
    return (await manager.query<MissingRow[]>(MISSING_ROWS, asked)).map((row) => missingInput(row, year));
  }
}
