import { conflict, notFound, refused } from '@rt/shared/api';

/** What can stand in the way of keeping how a file's columns are read. */
export const mappingProblem = {
  notFound: () =>
    notFound('import-mapping.not-found', {
      sv: 'Mappningen finns inte.',
      en: 'There is no such mapping.',
    }),
  nameTaken: (name: string) =>
    conflict('import-mapping.name-taken', {
      sv: `Det finns redan en mappning som heter ”${name}”. Välj ett annat namn. Inget är sparat.`,
      en: `There is already a mapping called “${name}”. Choose another name. Nothing is saved.`,
    }),
  nothingNamed: () =>
    refused('import-mapping.nothing-named', {
      sv: 'Kolumnerna som är valda saknar rubriker, så de går inte att känna igen nästa gång. Välj raden med rubriker. Inget är sparat.',
      en: 'The columns chosen have no headings, so they cannot be known again. Choose the row with headings. Nothing is saved.',
    }),
};
