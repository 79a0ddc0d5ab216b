import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { askedWords, type LearningHits } from '@rt/learning/domain';
import { DataSource } from 'typeorm';
import { BY_INDEX, LEARNING_SEARCH } from './learning-search.sql';

/** Searches what was studied, found and recommended, in Swedish. */
@Injectable()
export class LearningSearchService {
  constructor(private readonly dataSource: DataSource) {}

  search({ regionId }: Actor, text: string, limit: number): Promise<LearningHits> {
    const { whole, head, last } = askedWords(text);
    const values = [regionId, whole, head, last, limit];
    return this.dataSource.transaction(async (tx) => {
      if (!asksForPhrase(whole)) await tx.query(BY_INDEX);
      const [hits] = await tx.query<[LearningHits]>(LEARNING_SEARCH, values);
      return hits;
    });
  }
}

/** Words in quotation marks: the index knows which texts hold them and not whether they stand together, so all of those are read anyway. */
const asksForPhrase = (asked: string): boolean => asked.includes('"');
