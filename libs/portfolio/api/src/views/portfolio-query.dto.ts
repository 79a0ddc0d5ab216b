import { LEVELS } from '@rt/goals/domain';
import {
  type Dimension,
  DIMENSIONS,
  type FlowsQuery,
  type GoalChoice,
  type MatrixQuery,
  type PortfolioQuery,
  type TimelineQuery,
  type TreeQuery,
} from '@rt/portfolio/domain';
import { IsIn, IsOptional } from 'class-validator';
import { InterventionFilterDto } from '../intervention-filter.dto';

export class PortfolioQueryDto extends InterventionFilterDto implements PortfolioQuery {
  @IsOptional() @IsIn(['linked', ...LEVELS]) level?: GoalChoice;
}

export class MatrixQueryDto extends PortfolioQueryDto implements MatrixQuery {
  @IsIn(DIMENSIONS) rows: Dimension = 'goal';
  @IsIn(DIMENSIONS) columns: Dimension = 'target_group';
}

export class FlowsQueryDto extends PortfolioQueryDto implements FlowsQuery {
  @IsIn(DIMENSIONS) from: Dimension = 'fund';
  @IsIn(DIMENSIONS) via: Dimension = 'theme';
  @IsIn(DIMENSIONS) to: Dimension = 'goal';
}

export class TreeQueryDto extends PortfolioQueryDto implements TreeQuery {
  @IsIn(DIMENSIONS) by: Dimension = 'goal';
  @IsOptional() @IsIn(DIMENSIONS) then?: Dimension;
}

export class TimelineQueryDto extends PortfolioQueryDto implements TimelineQuery {
  @IsIn(DIMENSIONS) group: Dimension = 'kind';
}
