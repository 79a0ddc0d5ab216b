import { PartialType } from '@nestjs/swagger';
import {
  type ActionPlanAimInput,
  type ActionPlanChange,
  type ActionPlanInput,
  AIM_LENGTH,
  AIMS_MAX,
  type CrosswalkEntry,
  type Framework,
  FRAMEWORKS,
  PLAN_DESCRIPTION_LENGTH,
  PLAN_GOALS_MAX,
  PLAN_NAME_LENGTH,
} from '@rt/portfolio/domain';
import { IsText } from '@rt/shared/api';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsUUID,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day';

const IfGiven = () => ValidateIf((_, value) => value !== undefined);

export class ActionPlanAimDto implements ActionPlanAimInput {
  @IsText(AIM_LENGTH) wording!: string;
  @IsOptional() @IsUUID() goalId: string | null = null;
  @IsOptional() @IsUUID() indicatorId: string | null = null;
}

class ActionPlanFieldsDto {
  @IsText(PLAN_NAME_LENGTH) name!: string;
  @IsOptional() @IsText(PLAN_DESCRIPTION_LENGTH) description!: string | null;
  @IsOptional() @IsUUID() ownerId!: string | null;
  @IsOptional() @IsDay() startsOn!: string | null;
  @IsOptional() @IsDay() endsOn!: string | null;
}

export class ActionPlanDto extends ActionPlanFieldsDto implements ActionPlanInput {
  override description = null as string | null;
  override ownerId = null as string | null;
  override startsOn = null as string | null;
  override endsOn = null as string | null;
}

export class ActionPlanChangeDto
  extends PartialType(ActionPlanFieldsDto, { skipNullProperties: false })
  implements ActionPlanChange
{
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(PLAN_GOALS_MAX)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  goalIds?: string[];
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(AIMS_MAX)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ActionPlanAimDto)
  aims?: ActionPlanAimDto[];
}

class CrosswalkEntryDto implements CrosswalkEntry {
  @IsIn(FRAMEWORKS) framework!: Framework;
  @IsText({ min: 1, max: 10 }) code!: string;
}

export class CrosswalkDto {
  @IsArray()
  @ArrayMaxSize(60)
  @ArrayUnique(({ framework, code }: CrosswalkEntry) => `${framework} ${code}`)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => CrosswalkEntryDto)
  entries!: CrosswalkEntryDto[];
}
