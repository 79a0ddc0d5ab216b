import { type Bilingual, comparePeriods, parsePeriod } from '@rt/shared/domain';
import { type Frequency, publicationLag } from '../passport';
import { startsOn } from '../period-code';
import type { SeriesDraft } from '../statistics-file';
import type { Sex } from '../series';

/** A stored series, as far as a new fetch is compared with it. */
export interface StoredReach {
  placeCode: string;
  placeName: string;
  sex: Sex;
  /** The newest period with a value; null where none has. */
  latest: string | null;
}

const list = (language: 'sv' | 'en', names: string[]) => {
  const shown = names.slice(0, 5);
  const more = names.length - shown.length;
  const rest = more > 0 ? [language === 'sv' ? `${more} till` : `${more} more`] : [];
  return new Intl.ListFormat(language).format([...shown, ...rest]);
};

/** A value a load replaced, or took back because the source has deleted it. */
export interface RevisedValue {
  period: string;
  withdrawn: boolean;
}

/**
 * Values that were revised for other periods than the newest stored one, or deleted at the source for any: the history is no
 * longer what was reported.
 */
export function historyChange(revised: readonly RevisedValue[], newest: string | null): Bilingual | null {
  const changed = revised.filter(
    ({ period, withdrawn }) => !withdrawn && (newest === null || comparePeriods(period, newest) < 0),
  );
  const told = [changedText(changed), deletedText(revised.filter(({ withdrawn }) => withdrawn))].flatMap(
    (text) => text ?? [],
  );
  if (!told.length) return null;
  const kept = { sv: 'De gamla finns kvar i historiken.', en: 'The old ones stay in the history.' };
  return { sv: [...told.map(({ sv }) => sv), kept.sv].join(' '), en: [...told.map(({ en }) => en), kept.en].join(' ') };
}

const spanOf = (values: readonly RevisedValue[]) => {
  const years = [...new Set(values.map(({ period }) => period.slice(0, 4)))].sort();
  return years.length > 1 ? `${years[0]}–${years.at(-1)}` : years[0];
};

function changedText(old: readonly RevisedValue[]): Bilingual | null {
  if (!old.length) return null;
  const one = old.length === 1;
  return {
    sv: `${old.length} ${one ? 'värde' : 'värden'} för ${spanOf(old)} har ändrats.`,
    en: `${old.length} ${one ? 'value' : 'values'} for ${spanOf(old)} ${one ? 'has' : 'have'} changed.`,
  };
}

function deletedText(gone: readonly RevisedValue[]): Bilingual | null {
  if (!gone.length) return null;
  const one = gone.length === 1;
  return {
    sv: `${gone.length} ${one ? 'värde' : 'värden'} för ${spanOf(gone)} är ${one ? 'borttaget' : 'borttagna'} hos källan och visas som ${one ? 'saknat' : 'saknade'}.`,
    en: `${gone.length} ${one ? 'value' : 'values'} for ${spanOf(gone)} ${one ? 'has' : 'have'} been deleted at the source and ${one ? 'is' : 'are'} shown as missing.`,
  };
}

/**
 * Series that stop: they are stored, but the source gives nothing more of them, or not as far as it did, or not as far as
 * it now gives the others. `vanished` are codes chosen that the source no longer has.
 */
export function seriesBroken(
  stored: readonly StoredReach[],
  drafts: readonly SeriesDraft[],
  vanished: readonly string[],
): Bilingual | null {
  const reach = new Map(drafts.map((draft) => [keyOf(draft), latestOf(draft)]));
  const newest = [...reach.values()]
    .flatMap((period) => period ?? [])
    .sort(comparePeriods)
    .at(-1);
  const front = stored
    .flatMap(({ latest }) => latest ?? [])
    .sort(comparePeriods)
    .at(-1);
  const stopped = stored.filter((series) => {
    if (series.latest === null) return false;
    const now = reach.get(keyOf(series)) ?? null;
    const kept = now !== null && comparePeriods(now, series.latest) >= 0;
    return !kept || (series.latest === front && newest !== undefined && comparePeriods(now, newest) < 0);
  });
  if (!stopped.length && !vanished.length) return null;
  const places = [...new Set(stopped.map(({ placeName }) => placeName))];
  const words = (language: 'sv' | 'en', ended: string, gone: string) =>
    [
      ...(places.length ? [`${ended} ${list(language, places)}.`] : []),
      ...(vanished.length ? [`${gone} ${list(language, [...vanished])}.`] : []),
    ].join(' ');
  return {
    sv: words('sv', 'Källan ger inte längre nya värden för', 'Koder som valts finns inte längre hos källan:'),
    en: words('en', 'The source no longer gives new values for', 'Codes that were chosen are no longer at the source:'),
  };
}

const keyOf = ({ placeCode, sex }: { placeCode: string; sex: Sex }) => `${placeCode}|${sex}`;
const latestOf = ({ observations }: SeriesDraft) =>
  observations.findLast(({ value }) => value !== null)?.period ?? null;

/** That the value after the newest one is overdue: what was due, and since when. null where it is not, or nothing is known. */
export function lateness(
  newest: string | null,
  passport: { frequency: Frequency; lagMonths: number | null },
  today: Date,
): Bilingual | null {
  const months = { year: 12, quarter: 3, month: 1, irregular: 0 }[passport.frequency];
  const first = newest === null ? null : startsOn(newest);
  const kind = parsePeriod(newest ?? '')?.kind;
  if (!first || !kind || months === 0) return null;
  const due = new Date(`${first}T00:00:00Z`);
  const length = { year: 12, quarter: 3, month: 1 }[kind];
  due.setUTCMonth(due.getUTCMonth() + length + Math.max(months, length) + publicationLag(passport));
  if (today <= due) return null;
  const day = due.toISOString().slice(0, 10);
  return {
    sv: `Det nyaste värdet är för ${newest}. Nästa väntades senast ${day}.`,
    en: `The newest value is for ${newest}. The next one was expected by ${day}.`,
  };
}
