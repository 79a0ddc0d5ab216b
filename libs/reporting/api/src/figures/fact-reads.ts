import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import type { LearningFacts, ReportFacts } from '@rt/reporting/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { LEARNING_FACTS } from './learning-facts.sql';

/** What the system knows of a region's year: one statement a group of facts. */
@Injectable()
export class FactReads {
  constructor(private readonly dataSource: DataSource) {}

  async ofYear(actor: Actor, year: number, manager: EntityManager = this.dataSource.manager): Promise<ReportFacts> {
    const read = async <Group>(statement: string): Promise<Group> => {
      const [row] = await manager.query<{ facts: Group }[]>(statement, [actor.regionId, year]);
      return (row as { facts: Group }).facts;
    };
    return { year, learning: await read<LearningFacts>(LEARNING_FACTS) };
  }
}
