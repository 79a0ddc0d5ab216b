import type { Exported, ExportFormat } from '@rt/reporting/domain';
import { Problem, refused } from '@rt/shared/api';

export const notAllowed = () =>
  new Problem(403, 'export.not-allowed', {
    sv: 'Din roll får inte läsa det du vill exportera.',
    en: 'Your role may not read what you want to export.',
  });

const WHAT: Readonly<Record<Exported, { sv: string; en: string }>> = {
  'annual-report': { sv: 'återrapporteringen', en: 'the annual report' },
  compilation: { sv: 'den nationella sammanställningen', en: 'the national compilation' },
};

export const noSuchFormat = (of: Exported, format: ExportFormat, offered: readonly ExportFormat[]) =>
  refused('export.no-such-format', {
    sv: `Det går inte att få ${WHAT[of].sv} som ${format}. Välj ${offered.join(', ')}.`,
    en: `One cannot have ${WHAT[of].en} as ${format}. Choose ${offered.join(', ')}.`,
  });
