import {
  mergeParts,
  placeFromKolada,
  readStatistics,
  type SourceTable,
  type StatisticsFile,
  StatisticsProblem,
} from '@rt/indicators/domain';

/** One file of Kolada's answers. An answer without rows adds nothing; `StatisticsProblem` where all of them are such. */
export function readKoladaAnswers(texts: readonly string[], table: SourceTable): StatisticsFile {
  const files = texts.flatMap((text) => withRows(text, texts.length > 1));
  return inTheTablesWords(files.length ? mergeParts(files) : readStatistics(new TextEncoder().encode(texts[0])), table);
}

function withRows(text: string, oneOfMany: boolean): StatisticsFile[] {
  try {
    return [readStatistics(new TextEncoder().encode(text))];
  } catch (error) {
    if (oneOfMany && error instanceof StatisticsProblem && error.code === 'statistics.no-values') return [];
    throw error;
  }
}

/** Kolada's answers hold ids alone: names of places and the title are the table's. */
function inTheTablesWords(file: StatisticsFile, table: SourceTable): StatisticsFile {
  const places = table.variables.find(({ role }) => role === 'place')?.values ?? [];
  const names = new Map(places.map(({ code, label }) => [placeFromKolada(code), label]));
  return {
    ...file,
    label: `${table.title} (${table.key})`,
    sourceId: table.key,
    incomplete: false,
    notes: file.notes.map((note) => ({
      ...note,
      text: note.text.replace(/^G\d+/, (group) => `${names.get(group) ?? group} (${group})`),
    })),
    dimensions: file.dimensions.map((dimension) => ({
      ...dimension,
      values: dimension.values.map((value) => ({
        ...value,
        label: (dimension.role === 'place' ? names.get(value.code) : undefined) ?? value.label,
        ...(dimension.role === 'content' && table.unit ? { label: table.title, unit: table.unit } : {}),
      })),
    })),
  };
}
