import { REFUSAL_WORDS, type Refusal } from '@rt/publication/domain';
import { refused } from '@rt/shared/api';

export const cannotBePublic = (found: readonly { at: number; label: string | null; refusal: Refusal | null }[]) =>
  refused(
    'publication.cannot',
    {
      sv: `Går inte att visa öppet: ${found.length}. Ta bort dem ur valet. Inget är ändrat.`,
      en: `Cannot be shown to the public: ${found.length}. Take them out of the choice. Nothing is changed.`,
    },
    found.map(({ at, label, refusal }) => ({
      path: `things.${at}`,
      code: refusal ? `publication.${refusal.replace('_', '-')}` : 'publication.unknown',
      message: refusal
        ? { sv: `${label}: ${REFUSAL_WORDS[refusal].sv}.`, en: `${label}: ${REFUSAL_WORDS[refusal].en}.` }
        : { sv: 'Det finns inte, eller är borttaget.', en: 'It does not exist, or has been removed.' },
    })),
  );
