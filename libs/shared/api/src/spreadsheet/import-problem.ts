import type { InputIssue } from '@rt/shared/domain';
import { conflict, notFound, Problem, refused } from '../problem';

/** What can stand in the way of an import once the file is read. */
export const importProblem = {
  notFound: () =>
    notFound('import.not-found', {
      sv: 'Importen finns inte, eller hör till någon annan.',
      en: 'There is no such import, or it belongs to someone else.',
    }),
  badMapping: (path: string) =>
    refused(
      'import.mapping-unknown',
      {
        sv: 'Valet av kolumner stämmer inte med filen. Välj om.',
        en: 'The choice of columns does not fit the file. Choose again.',
      },
      [
        {
          path,
          code: 'import.mapping-unknown',
          message: { sv: 'Finns inte i filen.', en: 'Is not in the file.' },
        },
      ],
    ),
  columnsMissing: (names: { sv: string; en: string }) =>
    refused('import.columns-missing', {
      sv: `Välj vilken kolumn som är ${names.sv}. Inget är sparat.`,
      en: `Choose which column is ${names.en}. Nothing is saved.`,
    }),
  changedMeanwhile: (current: unknown) =>
    new Problem(
      409,
      'import.changed-meanwhile',
      {
        sv: 'Något har ändrats sedan du såg förhandsvisningen. Se den nya och importera sedan. Inget är sparat.',
        en: 'Something has changed since you saw the preview. See the new one and then import. Nothing is saved.',
      },
      { current },
    ),
  fileChanged: () =>
    conflict('import.file-changed', {
      sv: 'Filen på din dator är inte längre den som förhandsvisas: den har ändrats sedan du valde den. Välj den igen, så ser du vad den skulle göra nu. Inget är sparat.',
      en: 'The file on your computer is not the one in the preview any more: it has changed since you chose it. Choose it again to see what it would do now. Nothing is saved.',
    }),
  asks: (names: { sv: string; en: string }) =>
    refused('import.asks', {
      sv: `Fyll i ${names.sv} först. Inget är sparat.`,
      en: `Fill in ${names.en} first. Nothing is saved.`,
    }),
  nothingToDo: () =>
    conflict('import.nothing-to-do', {
      sv: 'Det finns inget att importera: inga rader är nya eller ändrade.',
      en: 'There is nothing to import: no rows are new or changed.',
    }),
  alreadyApplied: () =>
    conflict('import.already-applied', { sv: 'Filen är redan importerad.', en: 'The file is already imported.' }),
  notApplied: () =>
    conflict('import.not-applied', {
      sv: 'Det finns ingen import att ångra.',
      en: 'There is no import to undo.',
    }),
  cannotUndo: (issues: InputIssue[]) =>
    new Problem(
      409,
      'import.cannot-undo',
      {
        sv: `Importen går inte att ångra: ${issues.length} av det den gjorde har ändrats eller används. Inget är ändrat.`,
        en: `The import cannot be undone: ${issues.length} of what it made has changed or is in use. Nothing is changed.`,
      },
      { issues },
    ),
};
