import { isShare, NOT_A_SHARE } from '@rt/portfolio/domain';
import { ValidateBy } from 'class-validator';

/** A share by the domain's own rule. */
export const IsShare = () =>
  ValidateBy(
    { name: 'isShare', validator: { validate: (value: unknown) => typeof value === 'number' && isShare(value) } },
    { context: NOT_A_SHARE },
  );
