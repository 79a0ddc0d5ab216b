import {
  ASSUMPTION_LENGTH,
  type Bearing,
  BEARINGS,
  CLAIM_LENGTH,
  CONFIDENCES,
  type Confidence,
  EVIDENCE_NOTE_LENGTH,
  EVIDENCE_SOURCE_LENGTH,
  EXTERNAL_FACTORS_LENGTH,
  GROUP_NAME_LENGTH,
  LAG_MONTHS,
  NODE_KINDS,
  NODE_TEXT_LENGTH,
  NODE_TIES_MAX,
  type NodeKind,
  type PartContents,
  POSITION,
  type Sign,
  SIGNS,
  STRENGTHS,
  type Strength,
} from '@rt/effect-chains/domain';
import { IsText } from '@rt/shared/api';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  Max,
  Min,
} from 'class-validator';
import { IsDay } from './is-day';
import { IsId } from './is-id';
import { IsWebAddress } from './is-web-address';
import { IfGiven, Needed } from './needed';

/** Numbers that PostgreSQL and JSON both hold exactly enough, whoever they count. */
const AMOUNT = { min: 0, max: 1e15 } as const;

export class GroupFieldsDto implements Partial<PartContents['group']> {
  @Needed() @IsText(GROUP_NAME_LENGTH) name?: string;
}

export class NodeFieldsDto implements Partial<PartContents['node']> {
  @Needed() @IsIn(NODE_KINDS) kind?: NodeKind;
  @Needed() @IsText(NODE_TEXT_LENGTH) text?: string;
  @IsOptional() @IsId() goalLineageId?: string | null;
  @IfGiven() @IsArray() @ArrayMaxSize(NODE_TIES_MAX) @ArrayUnique() @IsId({ each: true }) indicatorIds?: string[];
  @IfGiven() @IsArray() @ArrayMaxSize(NODE_TIES_MAX) @ArrayUnique() @IsId({ each: true }) interventionIds?: string[];
  @IsOptional() @IsId() groupId?: string | null;
  @IsOptional() @IsNumber() @Min(AMOUNT.min) @Max(AMOUNT.max) amount?: number | null;
  @IsOptional() @IsNumber() @Min(POSITION.min) @Max(POSITION.max) x?: number | null;
  @IsOptional() @IsNumber() @Min(POSITION.min) @Max(POSITION.max) y?: number | null;
  @IfGiven() @IsBoolean() pinned?: boolean;
}

export class EdgeFieldsDto implements Partial<PartContents['edge']> {
  @Needed() @IsId() fromId?: string;
  @Needed() @IsId() toId?: string;
  @IsOptional() @IsText(CLAIM_LENGTH) claim?: string | null;
  @IsOptional() @IsText(ASSUMPTION_LENGTH) assumption?: string | null;
  @IsOptional() @IsIn(CONFIDENCES) confidence?: Confidence | null;
  @IfGiven() @IsIn(SIGNS) sign?: Sign;
  @IsOptional() @IsInt() @Min(LAG_MONTHS.min) @Max(LAG_MONTHS.max) lagMonths?: number | null;
  @IsOptional() @IsText(EXTERNAL_FACTORS_LENGTH) externalFactors?: string | null;
  @IsOptional() @IsNumber() @Min(0) @Max(1) effect?: number | null;
  @IfGiven() @IsBoolean() critical?: boolean;
  @IsOptional() @IsDay() nextTestOn?: string | null;
}

export class EvidenceFieldsDto implements Partial<PartContents['evidence']> {
  @Needed() @IsId() edgeId?: string;
  @Needed() @IsIn(BEARINGS) bearing?: Bearing;
  @Needed() @IsIn(STRENGTHS) strength?: Strength;
  @Needed() @IsText(EVIDENCE_SOURCE_LENGTH) source?: string;
  @IsOptional() @IsWebAddress() url?: string | null;
  @IsOptional() @IsDay() date?: string | null;
  @IsOptional() @IsText(EVIDENCE_NOTE_LENGTH) note?: string | null;
}
