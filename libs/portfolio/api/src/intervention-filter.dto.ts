import {
  type Counting,
  COUNTINGS,
  CRITERION_FILTERS,
  type CriterionFilter,
  type Fund,
  type Funders,
  FUNDERS,
  FUNDS,
  INTERVENTION_KINDS,
  type InterventionFilter,
  type InterventionKind,
  LINK_FILTERS,
  type LinkFilter,
  ORGANISATION_LENGTH,
  OUTSIDE,
} from '@rt/portfolio/domain';
import { LEVELS, type Level } from '@rt/goals/domain';
import { IsText } from '@rt/shared/api';
import { isId } from '@rt/shared/domain';
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, ValidateBy } from 'class-validator';

const SEARCH_LENGTH = { min: 0, max: 200 };
const { none, several, proposed, unallocated } = OUTSIDE;

/** In an address everything is text; what is neither true nor false is left for the validation to refuse. */
export const TrueOrFalse = () =>
  Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));

const NO_KEY = {
  sv: 'Värdet i adressen går inte att filtrera på. Välj i filtret igen.',
  en: 'The value in the address cannot be filtered by. Choose in the filter again.',
};

/** A member of a dimension as views name it: of the form a key has, or one of those outside the list. */
const IsKey = (form: (key: string) => boolean, ...outside: string[]) =>
  applyDecorators(
    IsOptional(),
    ValidateBy(
      {
        name: 'isKey',
        validator: { validate: (key) => typeof key === 'string' && (outside.includes(key) || form(key)) },
      },
      { context: NO_KEY },
    ),
  );
const isFour = (key: string) => /^\d{4}$/.test(key);

/** What a list or a view of interventions is narrowed by. */
export class InterventionFilterDto implements InterventionFilter {
  @IsOptional() @IsText(SEARCH_LENGTH) search?: string;
  @IsOptional() @IsIn(INTERVENTION_KINDS) kind?: InterventionKind;
  @IsOptional() @IsIn([...FUNDS, none]) fund?: Fund | typeof none;
  @IsOptional() @IsIn(FUNDERS) funders?: Funders;
  @IsOptional() @IsIn(LINK_FILTERS) links?: LinkFilter;
  @IsOptional() @TrueOrFalse() @IsBoolean() mine?: boolean;
  @IsKey(isId, proposed, unallocated) goal?: string;
  @IsOptional() @IsIn(['linked', ...LEVELS]) goalLevel?: 'linked' | Level;
  @IsKey(isId, none, several) theme?: string;
  @IsKey(isId, none, several) targetGroup?: string;
  @IsKey(isId, none, several) supportForm?: string;
  @IsKey(isId, none, several) legalGround?: string;
  @IsKey(isFour, none, several) municipality?: string;
  @IsOptional() @IsText(ORGANISATION_LENGTH) organisation?: string;
  @IsKey(isId, none) actionPlan?: string;
  @IsKey(isFour, none) year?: string;
  @IsOptional() @IsIn(CRITERION_FILTERS) equality?: CriterionFilter;
  @IsOptional() @IsIn(CRITERION_FILTERS) integrationDiversity?: CriterionFilter;
  @IsOptional() @IsIn(CRITERION_FILTERS) environmentClimate?: CriterionFilter;
  @IsOptional() @IsIn(COUNTINGS) counting?: Counting;
}
