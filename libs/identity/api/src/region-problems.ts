import { notFound } from '@rt/shared/api';

export const regionNotFound = () =>
  notFound('region.not-found', { sv: 'Regionen finns inte.', en: 'There is no such region.' });
