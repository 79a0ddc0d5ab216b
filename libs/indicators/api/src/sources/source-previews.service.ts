import type { SeriesPreview, SourceSelection, SourceTable, StatisticsFile } from '@rt/indicators/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { IndicatorAccess } from '../indicator-access';
import { SeriesPreviewsService } from '../series-previews.service';
import { askedIn, choiceIn, selectionIn } from './asked-of-source';
import { Remembered } from './client/remembered';
import type { StatisticsService } from './client/statistics-service';
import { StatisticsServices } from './client/statistics-services';
import { answering } from './source-failure';
import { tooLargeToPreview } from './source-problems';
import type { SourcePreviewDto } from './source.dto';

/** A person waits for it. */
const MOST_PARTS = 8;
const MINUTES = 60_000;

/** Shows what a source would give and what fetching it would change. Stores nothing. */
@Injectable()
export class SourcePreviewsService {
  /** Another choice from the same answers asks for nothing. */
  private readonly seen = new Remembered<StatisticsFile>(5 * MINUTES, 4);

  constructor(
    private readonly access: IndicatorAccess,
    private readonly services: StatisticsServices,
    private readonly previews: SeriesPreviewsService,
  ) {}

  async preview(actor: Actor, indicatorId: string, input: SourcePreviewDto): Promise<SeriesPreview> {
    await this.access.assertReadable(actor, indicatorId);
    const selection = selectionIn(input.selection);
    const choice = choiceIn(input.choice);
    const file = await answering(async () => {
      const service = this.services.of(input.service);
      const table = await service.table(input.key);
      const key = JSON.stringify([input.service, input.key, table.updatedAt, selection]);
      return this.seen.get(key, () => fetchFile(service, table, selection));
    });
    return this.previews.previewFile(actor, indicatorId, file, choice);
  }
}

async function fetchFile(service: StatisticsService, table: SourceTable, selection: SourceSelection) {
  const plan = await service.plan(table, askedIn(table, selection).variables);
  const texts: string[] = [];
  for (const request of plan) {
    if (plan.length > MOST_PARTS) throw tooLargeToPreview(plan.length);
    const { text, next } = await service.fetchPart(request);
    texts.push(text);
    if (next) plan.push(next);
  }
  return service.read(texts, table);
}
