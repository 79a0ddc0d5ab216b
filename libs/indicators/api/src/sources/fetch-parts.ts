import type { AskedVariable, SourceTable } from '@rt/indicators/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PartAnswer, PartRequest, StatisticsService } from './client/statistics-service';
import type { PlannedPart } from './entities/source-fetch.entity';
import { FetchIsOver, type FetchWork } from './fetch-work';
import { SourceFailure } from './source-failure';

/** Parts older than this are asked for again: they may belong to an older state of the source. */
const KEEPS_MS = 86_400_000;

const PLAN = `
  UPDATE source_fetch SET plan = $2, planned_at = now(), source_updated_at = $3, answered = 0 WHERE id = $1`;
const CHANGE_PLAN = `UPDATE source_fetch SET plan = $2 WHERE id = $1 AND state = 'running'`;
const ANSWERED = `
  WITH still AS (
    UPDATE source_fetch SET answered = answered + 1, plan = $4 WHERE id = $1 AND state = 'running' RETURNING id
  )
  INSERT INTO source_fetch_part (fetch_id, position, content) SELECT id, $2, $3 FROM still RETURNING position`;

/** Gets the answers of a fetch one by one, each stored as it comes, and those stored before not asked for again. */
@Injectable()
export class FetchParts {
  constructor(private readonly dataSource: DataSource) {}

  async answers(
    { fetch }: FetchWork,
    service: StatisticsService,
    table: SourceTable,
    asked: AskedVariable[],
    signal: AbortSignal,
  ): Promise<string[]> {
    const updated = table.updatedAt === null ? null : new Date(table.updatedAt);
    const plan =
      this.usable(fetch, updated) ?? (await this.newPlan(fetch.id, await service.plan(table, asked), updated));
    const known = await this.stored(fetch.id);
    for (let at = 0; at < plan.length; at++) {
      const part = plan[at];
      if (!part || part.replaced || known.has(at)) continue;
      signal.throwIfAborted();
      const answer = await this.ask(service, part, table, signal);
      if ('text' in answer) await this.keep(fetch.id, at, answer, plan);
      else await this.replace(fetch.id, at, answer, plan);
    }
    return [...(await this.stored(fetch.id)).values()];
  }

  private usable({ plan, plannedAt, sourceUpdatedAt }: FetchWork['fetch'], updated: Date | null): PlannedPart[] | null {
    const fresh = plannedAt !== null && Date.now() - plannedAt.getTime() < KEEPS_MS;
    return fresh && sourceUpdatedAt?.getTime() === updated?.getTime() ? plan : null;
  }

  private newPlan(fetchId: string, plan: PlannedPart[], updated: Date | null): Promise<PlannedPart[]> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('DELETE FROM source_fetch_part WHERE fetch_id = $1', [fetchId]);
      await manager.query(PLAN, [fetchId, JSON.stringify(plan), updated]);
      return plan;
    });
  }

  private async ask(
    service: StatisticsService,
    part: PartRequest,
    table: SourceTable,
    signal: AbortSignal,
  ): Promise<PartAnswer | { halves: PartRequest[] }> {
    try {
      return await service.fetchPart(part, signal);
    } catch (error) {
      const tooMuch = error instanceof SourceFailure && error.failure.code === 'source.too-many-cells';
      const halves = tooMuch ? service.halve(part, table) : null;
      if (!halves) throw error;
      return { halves };
    }
  }

  private async keep(fetchId: string, at: number, { text, next }: PartAnswer, plan: PlannedPart[]): Promise<void> {
    if (next) plan.push(next);
    const kept = await this.dataSource.query<object[]>(ANSWERED, [fetchId, at, text, JSON.stringify(plan)]);
    if (!kept.length) throw new FetchIsOver();
  }

  private async replace(fetchId: string, at: number, { halves }: { halves: PartRequest[] }, plan: PlannedPart[]) {
    const whole = plan[at];
    if (whole) whole.replaced = true;
    plan.push(...halves);
    const [, changed] = await this.dataSource.query<[unknown, number]>(CHANGE_PLAN, [fetchId, JSON.stringify(plan)]);
    if (!changed) throw new FetchIsOver();
  }

  private async stored(fetchId: string): Promise<Map<number, string>> {
    const rows = await this.dataSource.query<{ position: number; content: string }[]>(
      'SELECT position, content FROM source_fetch_part WHERE fetch_id = $1 ORDER BY position',
      [fetchId],
    );
    return new Map(rows.map(({ position, content }) => [position, content]));
  }
}
