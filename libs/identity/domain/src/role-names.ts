import type { Bilingual } from '@rt/shared/domain';
import type { Role } from './role';

/** What a role is called on the screen. */
export const ROLE_NAMES: Readonly<Record<Role, Bilingual>> = {
  administrator: { sv: 'administratör', en: 'administrator' },
  strategy_owner: { sv: 'strategiägare', en: 'strategy owner' },
  project_manager: { sv: 'projektledare', en: 'project manager' },
  evaluator: { sv: 'utvärderare', en: 'evaluator' },
  reader: { sv: 'läsare', en: 'reader' },
  national_analyst: { sv: 'nationell analytiker', en: 'national analyst' },
};
