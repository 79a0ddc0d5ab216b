import { conflict, notFound } from '@rt/shared/api';

export const strategyNotFound = () =>
  notFound('strategy.not-found', {
    sv: 'Strategin finns inte, eller hör till en annan region.',
    en: 'There is no such strategy, or it belongs to another region.',
  });

export const versionNotFound = () =>
  notFound('strategy-version.not-found', {
    sv: 'Versionen finns inte, eller hör till en annan region.',
    en: 'There is no such version, or it belongs to another region.',
  });

export const goalNotFound = () =>
  notFound('goal.not-found', {
    sv: 'Målet finns inte, eller hör till en annan region.',
    en: 'There is no such goal, or it belongs to another region.',
  });

export const adoptedIsFrozen = () =>
  conflict('strategy.adopted-is-frozen', {
    sv: 'Versionen är beslutad och ändras inte mer. Revidera strategin för att arbeta vidare i ett nytt utkast.',
    en: 'The version is adopted and is not changed any more. Revise the strategy to go on in a new draft.',
  });

export const goalMissingParent = () =>
  conflict('goal.parent-elsewhere', {
    sv: 'Målet det skulle ligga under finns inte i den här versionen. Inget är sparat.',
    en: 'The goal it was to stand under is not in this version. Nothing is saved.',
  });
