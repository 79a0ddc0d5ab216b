import { askedOf, type Failure, narrow, StatisticsProblem } from '@rt/indicators/domain';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { StatisticsServices } from './client/statistics-services';
import { FetchOutcome } from './fetch-outcome';
import { FetchParts } from './fetch-parts';
import { beginFetch, FetchIsOver, type FetchWork } from './fetch-work';
import { failing, SourceFailure, unreadable } from './source-failure';

const UNEXPECTED: Failure = {
  code: 'source.unexpected',
  happened: { sv: 'Något gick fel hos oss vid hämtningen.', en: 'Something went wrong on our side while fetching.' },
  remedy: {
    sv: 'Hjälper det inte att hämta igen, kontakta förvaltningen.',
    en: 'If fetching again does not help, contact support.',
  },
  transient: true,
};

/** Does a fetch from where it stands: nothing that was answered before is asked for again. */
@Injectable()
export class FetchRunner {
  private readonly logger = new Logger('Fetch');

  constructor(
    private readonly dataSource: DataSource,
    private readonly services: StatisticsServices,
    private readonly parts: FetchParts,
    private readonly outcome: FetchOutcome,
  ) {}

  /** Rejects only where `signal` ends it; the fetch then goes on when it is run again. */
  async run(fetchId: string, signal: AbortSignal): Promise<void> {
    const work = await beginFetch(this.dataSource.manager, fetchId);
    if (!work) return;
    try {
      await this.fetch(work, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof FetchIsOver) return;
      await this.outcome.failed(work, this.failureOf(work, error)).catch((again: unknown) => {
        if (!(again instanceof FetchIsOver)) throw again;
      });
    }
  }

  private async fetch(work: FetchWork, signal: AbortSignal): Promise<void> {
    const { source, fetch } = work;
    const service = this.services.of(source.service);
    const { key, asked: before, fetchedAt, sourceUpdatedAt } = source;
    const known = fetchedAt && before && fetch.answered === 0;
    if (known && !(await service.hasNews({ key, asked: before, fetchedAt, sourceUpdatedAt }, signal)))
      return this.outcome.unchanged(work, service.describedApart ? await service.table(key, true) : null);
    const table = await service.table(key, fetchedAt !== null);
    const asked = askedOf(table, narrow(source.selection, source.choice));
    if (asked.missing.length) throw failing('missing-variable', source.service, asked.missing.join(', '));
    const texts = await this.parts.answers(work, service, table, asked.variables, signal);
    return this.outcome.done(work, { file: service.read(texts, table), table, asked });
  }

  private failureOf({ source }: FetchWork, error: unknown): Failure {
    if (error instanceof SourceFailure) return error.failure;
    if (error instanceof StatisticsProblem) return unreadable(source.service, error).failure;
    this.logger.error(error instanceof Error ? (error.stack ?? error.message) : 'unknown error');
    return UNEXPECTED;
  }
}
