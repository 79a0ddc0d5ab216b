import {
  DATE_NAME_LENGTH,
  DATE_NOTE_LENGTH,
  STRATEGY_DATE_KINDS,
  type StrategyDateInput,
  type StrategyDateKind,
} from '@rt/learning/domain';
import { IsText } from '@rt/shared/api';
import { IsIn, IsOptional } from 'class-validator';
import { IsDay } from '../is-day';

export class StrategyDateDto implements StrategyDateInput {
  @IsIn(STRATEGY_DATE_KINDS) kind!: StrategyDateKind;
  @IsText(DATE_NAME_LENGTH) name!: string;
  @IsDay() on!: string;
  @IsOptional() @IsText(DATE_NOTE_LENGTH) note: string | null = null;
}
