import { routesIn } from '@rt/identity/api';
import type { TestApi } from '@rt/shared/api/testing';

/** Answers for as long as somebody listens, and tells nothing but that something has changed. */
const STREAMS = ['GET /effect-chains/:id/events'];

/** Every address there is to read, with something in the place of each thing it asks for: `year` → 2025. */
export const everyAddress = (api: TestApi, put: (name: string) => string): string[] => [
  ...routesIn(api.app)
    .filter((route) => route.startsWith('GET ') && !STREAMS.includes(route))
    .map((route) => route.slice(4).replace(/:(\w+)/g, (_, name: string) => put(name))),
  '/openapi.json',
];
