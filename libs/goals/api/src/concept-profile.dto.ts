import { ApiProperty } from '@nestjs/swagger';
import {
  CONCEPT_DEFINITION_LENGTH,
  CONCEPT_NAME_LENGTH,
  type ConceptName,
  type ConceptProfileInput,
} from '@rt/goals/domain';
import { IsText } from '@rt/shared/api';
import { Type } from 'class-transformer';
import { IsDefined, IsObject, ValidateIf, ValidateNested } from 'class-validator';
import { applyDecorators } from '@nestjs/common';

class ConceptNameDto implements ConceptName {
  @ApiProperty() @IsText(CONCEPT_NAME_LENGTH) name!: string;
  @ApiProperty() @IsText(CONCEPT_DEFINITION_LENGTH) definition!: string;
}

const Concept = () =>
  applyDecorators(
    ApiProperty({ type: ConceptNameDto }),
    IsDefined(),
    IsObject(),
    ValidateNested(),
    Type(() => ConceptNameDto),
  );

class LevelNamesDto {
  @Concept() vision!: ConceptNameDto;
  @Concept() overall_goal!: ConceptNameDto;
  @Concept() sub_goal!: ConceptNameDto;
  @Concept() priority!: ConceptNameDto;
}

class StageNamesDto {
  @Concept() need!: ConceptNameDto;
  @Concept() resource!: ConceptNameDto;
  @Concept() activity!: ConceptNameDto;
  @Concept() output!: ConceptNameDto;
  @Concept() short_outcome!: ConceptNameDto;
  @Concept() mid_outcome!: ConceptNameDto;
  @Concept() long_outcome!: ConceptNameDto;
  @Concept() goal!: ConceptNameDto;
}

export class ConceptProfileDto implements ConceptProfileInput {
  @ApiProperty({ type: LevelNamesDto })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => LevelNamesDto)
  levels!: LevelNamesDto;

  @ApiProperty({ type: StageNamesDto, required: false })
  @ValidateIf((_: object, stages: unknown) => stages !== undefined)
  @IsObject()
  @ValidateNested()
  @Type(() => StageNamesDto)
  stages?: StageNamesDto;
}
