import { ApiProperty } from '@nestjs/swagger';
import {
  STUDY_GOALS_MAX,
  STUDY_KINDS,
  STUDY_STATES,
  type StudyInput,
  type StudyKind,
  type StudyState,
  TITLE_LENGTH,
  URL_LENGTH,
} from '@rt/learning/domain';
import { IsText } from '@rt/shared/api';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsDateString,
  IsIn,
  IsOptional,
  IsUrl,
  IsUUID,
  Matches,
} from 'class-validator';

const A_DAY = /^(?:19|20)\d\d-\d\d-\d\d$/;
const FORM_OF_DATE = { context: { sv: 'Ska vara ett datum, ÅÅÅÅ-MM-DD.', en: 'Must be a date, YYYY-MM-DD.' } };
const FORM_OF_URL = {
  context: { sv: 'Ska vara en adress som börjar med https://.', en: 'Must be an address that begins with https://.' },
};

export class StudyDto implements StudyInput {
  @ApiProperty() @IsText(TITLE_LENGTH) title!: string;
  @ApiProperty({ enum: STUDY_KINDS }) @IsIn(STUDY_KINDS) kind!: StudyKind;
  @ApiProperty({ enum: STUDY_STATES }) @IsIn(STUDY_STATES) state!: StudyState;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @IsDateString({ strict: true })
  @Matches(A_DAY, FORM_OF_DATE)
  dueOn: string | null = null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @IsDateString({ strict: true })
  @Matches(A_DAY, FORM_OF_DATE)
  completedOn: string | null = null;
  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsText(URL_LENGTH)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false }, FORM_OF_URL)
  url: string | null = null;
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(STUDY_GOALS_MAX)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  goalIds!: string[];
}
