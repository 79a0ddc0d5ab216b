import { Controller, Get, Query } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { HITS_MAX, SEARCH_LENGTH } from '@rt/learning/domain';
import { IsText } from '@rt/shared/api';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { LearningSearchService } from './learning-search.service';

class LearningSearchQuery {
  @IsText(SEARCH_LENGTH) q!: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(HITS_MAX) limit = 20;
}

@Controller('learning-search')
export class LearningSearchController {
  constructor(private readonly searches: LearningSearchService) {}

  @Get()
  @Allow('study:read')
  search(@By() actor: Actor, @Query() { q, limit }: LearningSearchQuery) {
    return this.searches.search(actor, q, limit);
  }
}
