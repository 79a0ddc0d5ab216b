import {
  missingInChoice,
  selectSeries,
  type SeriesDraft,
  type SeriesPreview,
  type StatisticsChoice,
  type StatisticsDescription,
  type StatisticsFile,
  suggestChoice,
} from '@rt/indicators/domain';
import { Injectable } from '@nestjs/common';
import { Region } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { DataSource } from 'typeorm';
import { IndicatorAccess } from './indicator-access';
import { choiceIn, fileIn, issueOf, refusing } from './statistics-upload';
import { compareObservations } from './store-observations';
import type { Upload } from './upload';

/** Shows what a file holds and what loading it would change. Stores nothing. */
@Injectable()
export class SeriesPreviewsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: IndicatorAccess,
  ) {}

  async preview(actor: Actor, indicatorId: string, upload: Upload): Promise<SeriesPreview> {
    await this.access.assertReadable(actor, indicatorId);
    return this.previewFile(actor, indicatorId, await fileIn(upload), choiceIn(upload));
  }

  /** Of an indicator that the caller has made sure the actor may read. */
  async previewFile(
    actor: Actor,
    indicatorId: string,
    file: StatisticsFile,
    chosen: StatisticsChoice | null,
  ): Promise<SeriesPreview> {
    const choice = chosen ?? (await this.suggestion(actor, file));
    const missing = missingInChoice(file, choice);
    const series = missing.length ? [] : refusing(() => selectSeries(file, choice));
    const changes = await compareObservations(this.dataSource.manager, indicatorId, series);
    return { file: describe(file), choice, missing: missing.map(issueOf), series: series.flatMap(withValues), changes };
  }

  private async suggestion(actor: Actor, file: StatisticsFile): Promise<StatisticsChoice> {
    const region = await this.dataSource.manager.findOneByOrFail(Region, { id: actor.regionId });
    return suggestChoice(file, region.countyCode);
  }
}

/** What was deleted at the source is nothing to look at before it is loaded. */
function withValues(draft: SeriesDraft): SeriesDraft[] {
  const observations = draft.observations.filter(({ withdrawn }) => !withdrawn);
  return observations.length ? [{ ...draft, observations }] : [];
}

const describe = ({
  kind,
  label,
  source,
  sourceId,
  updatedAt,
  notes,
  dimensions,
  incomplete,
}: StatisticsFile): StatisticsDescription => ({
  kind,
  label,
  source,
  sourceId,
  updatedAt,
  notes,
  dimensions,
  incomplete,
});
