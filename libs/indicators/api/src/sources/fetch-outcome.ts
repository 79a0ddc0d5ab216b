import {
  definitionOf,
  type Failure,
  fetchProblem,
  nextFetchAt,
  SERVICE_NAMES,
  type SourceTable,
  type ValueChanges,
} from '@rt/indicators/domain';
import { Injectable } from '@nestjs/common';
import { runInContext } from '@rt/shared/api';
import { DataSource, type EntityManager } from 'typeorm';
import { IndicatorSource } from './entities/indicator-source.entity';
import { SourceFetchRecord } from './entities/source-fetch.entity';
import { FetchIsOver, type FetchWork, lockedSource } from './fetch-work';
import { noteDefinition, noteRetirement } from './note-retirement';
import { keepState } from './keep-state';
import { minuteOf } from './minute-of';
import { noteState } from './source-findings';
import { type Fetched, noteLateness, storeFetched } from './store-fetched';

const MINUTE = 60_000;
/** When it is tried again after the first, second and third failure in a row; then not before a person or the schedule asks. */
const AGAIN_AFTER = [10, 60, 360];
const FAILING = 3;

const STILL = `SELECT FROM source_fetch WHERE id = $1 AND state = 'running' FOR UPDATE`;
const COUNT = `
  SELECT count(DISTINCT (o.series_id, o.period))::int AS unchanged
  FROM series s JOIN observation o ON o.series_id = s.id
  WHERE s.indicator_id = $1 AND s.place_code = ANY($2) AND s.sex = ANY($3)`;

/** Ends a fetch, in one transaction with all it brings: values, findings, and what the source remembers. */
@Injectable()
export class FetchOutcome {
  constructor(private readonly dataSource: DataSource) {}

  done(work: FetchWork, fetched: Fetched): Promise<void> {
    return this.end(work, (manager) => storeFetched(manager, work, fetched));
  }

  /** The source has nothing newer; `table` where it was looked at all the same. */
  unchanged(work: FetchWork, table: SourceTable | null): Promise<void> {
    return this.end(work, async (manager) => {
      const { source } = work;
      if (table) {
        await noteDefinition(manager, source, table);
        await noteRetirement(manager, source, table.discontinued ? 'said' : null);
        source.definition = definitionOf(table);
      }
      await noteLateness(manager, work);
      const parameters = [source.indicatorId, source.choice.places, source.choice.sexes];
      const [counted] = await manager.query<{ unchanged: number }[]>(COUNT, parameters);
      return { added: 0, revised: 0, unchanged: counted?.unchanged ?? 0 };
    });
  }

  failed(work: FetchWork, failure: Failure): Promise<void> {
    return this.within(work, async (manager) => {
      const { fetch, source } = work;
      const now = new Date();
      const wait = failure.retryAfter ? failure.retryAfter / 60 : AGAIN_AFTER[fetch.attempts];
      const retryAt = failure.transient && wait !== undefined ? new Date(now.getTime() + wait * MINUTE) : null;
      const problem = fetchProblem(failure, { now, fetchedAt: source.fetchedAt, retryAt });
      const attempts = fetch.attempts + 1;
      await save(manager, fetch, { state: 'failed', finishedAt: now, problem, retryAt, attempts });
      source.failures += 1;
      await noteState(manager, source.id, 'failing', source.failures < FAILING ? null : failures(source, failure));
      if (failure.code === 'source.retired') await noteRetirement(manager, source, 'gone');
      await keepState(manager, source);
    });
  }

  private end(work: FetchWork, bring: (manager: EntityManager) => Promise<ValueChanges>): Promise<void> {
    return this.within(work, async (manager) => {
      const { fetch, source } = work;
      const changes = await bring(manager);
      await noteState(manager, source.id, 'failing', null);
      source.fetchedAt = new Date();
      source.failures = 0;
      source.nextFetchAt = nextFetchAt(source.schedule, source.fetchedAt, minuteOf(source.id));
      await keepState(manager, source);
      await save(manager, fetch, { ...changes, state: 'done', finishedAt: source.fetchedAt, problem: null });
      await manager.query('DELETE FROM source_fetch_part WHERE fetch_id = $1', [fetch.id]);
    });
  }

  /** As the person who asked, or as the system where the schedule did. */
  private within(work: FetchWork, run: (manager: EntityManager) => Promise<void>) {
    const { fetch, region } = work;
    return runInContext({ accountId: fetch.requestedById, regionId: region.id, reason: null }, () =>
      this.dataSource.transaction(async (manager) => {
        if (!(await manager.query<object[]>(STILL, [fetch.id])).length) throw new FetchIsOver();
        work.source = await lockedSource(manager, work.source.id);
        await run(manager);
      }),
    );
  }
}

/** The plan and what was answered are written as the fetch goes, past this copy of the row. */
const save = (manager: EntityManager, { id }: SourceFetchRecord, changes: Partial<SourceFetchRecord>) =>
  manager
    .createQueryBuilder()
    .update(SourceFetchRecord)
    .set(changes as object)
    .where({ id })
    .execute();

const failures = ({ failures: count, service }: IndicatorSource, { happened }: Failure) => ({
  sv: `${count} hämtningar från ${SERVICE_NAMES[service]} i rad har misslyckats. ${happened.sv}`,
  en: `${count} fetches in a row from ${SERVICE_NAMES[service]} have failed. ${happened.en}`,
});
