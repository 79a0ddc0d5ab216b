import {
  type AttachedSourceInput,
  type Schedule,
  SCHEDULES,
  type Service,
  SERVICES,
  SETTLEMENT_NOTE,
  SOURCE_KEY,
  type SourceSelection,
  type StatisticsChoice,
} from '@rt/indicators/domain';
import { IsText } from '@rt/shared/api';
import { IsBoolean, IsIn, IsObject, IsOptional, IsString, Matches } from 'class-validator';

class AskedSourceDto {
  @IsIn(SERVICES) service!: Service;

  @IsString()
  @Matches(SOURCE_KEY, { context: { sv: 'Ska vara ett id, som TAB6471.', en: 'Must be an id, such as TAB6471.' } })
  key!: string;

  /** Read by the rules of the domain, which name the place of what is wrong. */
  @IsObject() selection!: SourceSelection;
}

export class SourcePreviewDto extends AskedSourceDto {
  @IsOptional() @IsObject() choice!: StatisticsChoice | null;
}

export class AttachedSourceDto extends AskedSourceDto implements AttachedSourceInput {
  @IsObject() choice!: StatisticsChoice;
  @IsIn(SCHEDULES) schedule!: Schedule;
  @IsOptional() @IsBoolean() replacePassport?: boolean;
}

export class ScheduleDto {
  @IsIn(SCHEDULES) schedule!: Schedule;
}

export class SettlementDto {
  @IsText(SETTLEMENT_NOTE) note!: string;
}
