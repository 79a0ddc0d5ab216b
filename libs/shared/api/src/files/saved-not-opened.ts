import { applyDecorators, Header } from '@nestjs/common';

/** Headers of a route that hands out files: the browser saves what comes, and takes it for nothing but what it is said to be. */
export const SavedNotOpened = () =>
  applyDecorators(
    Header('x-content-type-options', 'nosniff'),
    Header('content-security-policy', "default-src 'none'; sandbox"),
    Header('cache-control', 'private, no-cache'),
  );
