import {
  AUDIENCE_LENGTH,
  EVENT_NAME_LENGTH,
  EVENT_NOTE_LENGTH,
  EVENT_STUDIES_MAX,
  type EventInput,
  PARTICIPANTS_MAX,
} from '@rt/learning/domain';
import { IsText } from '@rt/shared/api';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IsDay } from '../is-day';
import { IsWebAddress } from '../is-web-address';

export class EventDto implements EventInput {
  @IsText(EVENT_NAME_LENGTH) name!: string;
  @IsDay() heldOn!: string;
  @IsText(AUDIENCE_LENGTH) audience!: string;
  @IsOptional() @IsInt() @Min(0) @Max(PARTICIPANTS_MAX) participants: number | null = null;
  @IsOptional() @IsWebAddress() url: string | null = null;
  @IsOptional() @IsText(EVENT_NOTE_LENGTH) note: string | null = null;
  @IsArray() @ArrayMaxSize(EVENT_STUDIES_MAX) @ArrayUnique() @IsUUID(undefined, { each: true }) studyIds!: string[];
}
