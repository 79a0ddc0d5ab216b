import { beyondWholeMessage, LINKS_MAX, type Shared, shareMessage } from '@rt/portfolio/domain';
import { conflict, notFound, refused, wordConstraint } from '@rt/shared/api';
import type { Bilingual } from '@rt/shared/domain';

export const linkNotFound = () =>
  notFound('goal-link.not-found', {
    sv: 'Kopplingen finns inte, eller så har du inte tillgång till den.',
    en: 'The link does not exist, or you have no access to it.',
  });

export const alreadyLinked = () =>
  conflict('goal-link.already-exists', {
    sv: 'Insatsen är redan kopplad till målet. Ändra den kopplingen i stället. Inget är sparat.',
    en: 'The intervention is already linked to the goal. Change that link instead. Nothing is saved.',
  });

export const notDeclined = () =>
  conflict('goal-link.not-declined', {
    sv: 'Kopplingen är inte avböjd, så det finns inget avböjande att godta. Läs om sidan. Inget är sparat.',
    en: 'The link is not declined, so there is no refusal to accept. Reload the page. Nothing is saved.',
  });

const TOO_MANY = {
  sv: `En insats kan kopplas till högst ${LINKS_MAX} mål. Ta bort någon koppling. Inget är sparat.`,
  en: `An intervention can be linked to at most ${LINKS_MAX} goals. Remove a link. Nothing is saved.`,
};

/** Refuses a set of links that together take more than the whole intervention, or are too many to mean anything. */
export function assertWhole(links: readonly Shared[]): void {
  if (links.length > LINKS_MAX) throw refused('goal-link.too-many', TOO_MANY);
  const message = shareMessage(links);
  if (message) throw overWhole(message);
}

const overWhole = (message: Bilingual) =>
  refused('share.over-whole', message, [{ path: 'share', code: 'share.over-whole', message }]);

/** What slipped past is caught by the database at commit, and answered in the same words. */
wordConstraint('intervention_goal_whole', (percent) => overWhole(beyondWholeMessage(Number(percent))));
