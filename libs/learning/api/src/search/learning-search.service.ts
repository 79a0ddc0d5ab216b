import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { askedWords, type LearningHits } from '@rt/learning/domain';
import { DataSource } from 'typeorm';
import { LEARNING_SEARCH } from './learning-search.sql';

/** Searches what was studied, found and recommended, in Swedish. */
@Injectable()
export class LearningSearchService {
  constructor(private readonly dataSource: DataSource) {}

  async search({ regionId }: Actor, text: string, limit: number): Promise<LearningHits> {
    const { whole, head, last } = askedWords(text);
    const values = [regionId, whole, head, last, limit];
    const [hits] = await this.dataSource.query<[LearningHits]>(LEARNING_SEARCH, values);
    return hits;
  }
}
