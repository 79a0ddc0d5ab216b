import type { Bilingual } from '@rt/shared/domain';
import { isObject, type JsonObject, own } from './json-access';
import { readJson } from './json-bytes';
import { readJsonStat } from './json-stat';
import { isKoladaData, readKolada } from './kolada';
import type { StatisticsFile } from './statistics-file';
import { StatisticsProblem } from './statistics-problem';

const refuse = (code: string, messages: Bilingual) => new StatisticsProblem(`statistics.${code}`, '', messages);

/** Reads a file of statistics, of whichever of the known kinds it is. Throws `StatisticsProblem` saying what it is instead. */
export function readStatistics(bytes: Uint8Array): StatisticsFile {
  const content = readJson(bytes);
  if (!isObject(content)) throw UNKNOWN;
  if (isKoladaData(content)) return readKolada(content);
  if (isDataset(content)) return readJsonStat(content);
  throw whatItIsInstead(content);
}

const has = (content: JsonObject, ...keys: string[]) => keys.every((key) => Object.hasOwn(content, key));

/** A dataset with its figures; PxWeb's metadata has the same form with an empty list of values. */
function isDataset(content: JsonObject): boolean {
  const value = own(content, 'value');
  return has(content, 'id', 'size', 'dimension', 'value') && !(Array.isArray(value) && value.length === 0);
}

function whatItIsInstead(content: JsonObject): StatisticsProblem {
  if (has(content, 'id', 'size', 'dimension') || has(content, 'title', 'variables')) return METADATA;
  if (has(content, 'values') || has(content, 'tables')) return CATALOGUE;
  if (has(content, 'columns', 'data') || has(content, 'dataset')) return OTHER_FORMAT;
  if (has(content, 'status', 'title') || has(content, 'detail') || has(content, 'error')) return ERROR_ANSWER;
  return UNKNOWN;
}

const UNKNOWN = refuse('unknown-kind', {
  sv: 'Filen är JSON men varken JSON-stat 2 eller Koladas format. Hämta den som JSON-stat 2 från SCB eller som data från Kolada.',
  en: 'The file is JSON, but neither JSON-stat 2 nor Kolada’s format. Fetch it as JSON-stat 2 from SCB, or as data from Kolada.',
});
const METADATA = refuse('metadata', {
  sv: 'Filen beskriver en tabell men har inga siffror (metadata). Hämta tabellens data i stället.',
  en: 'The file describes a table but holds no figures (metadata). Fetch the data of the table instead.',
});
const CATALOGUE = refuse('catalogue', {
  sv: 'Filen är en lista över vad källan har, inte siffror. Hämta data för ett nyckeltal eller en tabell i stället.',
  en: 'The file is a list of what the source has, not figures. Fetch the data of a KPI or a table instead.',
});
const OTHER_FORMAT = refuse('other-format', {
  sv: 'Filen är i ett äldre JSON-format. Välj JSON-stat 2 när du hämtar den från SCB.',
  en: 'The file is in an older JSON format. Choose JSON-stat 2 when you fetch it from SCB.',
});
const ERROR_ANSWER = refuse('error-answer', {
  sv: 'Filen är ett felmeddelande från källan, inte siffror. Ändra urvalet hos källan och hämta den igen.',
  en: 'The file is an error message from the source, not figures. Change the selection at the source and fetch it again.',
});
