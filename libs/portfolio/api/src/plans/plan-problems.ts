import { notFound, refused } from '@rt/shared/api';
import type { Bilingual } from '@rt/shared/domain';

export const planNotFound = () =>
  notFound('action-plan.not-found', {
    sv: 'Handlingsplanen finns inte, eller så har du inte tillgång till den.',
    en: 'The action plan does not exist, or you have no access to it.',
  });

const at = (path: string, code: string, message: Bilingual) => refused(code, message, [{ path, code, message }]);

export const ownerUnknown = () =>
  at('ownerId', 'action-plan.owner-unknown', {
    sv: 'Personen har inget konto i regionen. Välj någon annan. Inget är sparat.',
    en: 'The person has no account in the region. Choose somebody else. Nothing is saved.',
  });

export const indicatorUnknown = () =>
  at('aims', 'action-plan.indicator-unknown', {
    sv: 'Indikatorn finns inte i regionen. Välj en annan. Inget är sparat.',
    en: 'The indicator is not in the region. Choose another. Nothing is saved.',
  });

export const frameworkCodeUnknown = (code: string) =>
  at('entries', 'crosswalk.code-unknown', {
    sv: `Koden ${code} finns inte i ramverket. Välj en annan. Inget är sparat.`,
    en: `The code ${code} is not in the framework. Choose another. Nothing is saved.`,
  });
