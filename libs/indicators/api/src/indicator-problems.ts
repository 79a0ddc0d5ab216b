import { conflict, notFound, Problem, refused } from '@rt/shared/api';
import type { Bilingual } from '@rt/shared/domain';

export const indicatorNotFound = () =>
  notFound('indicator.not-found', {
    sv: 'Indikatorn finns inte, eller hör till en annan region.',
    en: 'There is no such indicator, or it belongs to another region.',
  });

export const loadNotFound = () =>
  notFound('series-load.not-found', {
    sv: 'Inläsningen finns inte, eller hör till en annan region.',
    en: 'There is no such load, or it belongs to another region.',
  });

const refuseField = (status: number, code: string, path: string, message: Bilingual) =>
  new Problem(status, code, message, { issues: [{ path, code, message }] });

export const nameTaken = () =>
  refuseField(409, 'indicator.name-taken', 'name', {
    sv: 'Det finns redan en indikator med det namnet. Koppla den, eller välj ett annat namn. Inget är sparat.',
    en: 'There is already an indicator of that name. Attach it, or choose another name. Nothing is saved.',
  });

/** Percentages never sum: the field, or the two, that say they do. */
export const shareSummed = (fields: readonly ('overTime' | 'overPlaces')[]) => {
  const message = {
    sv: 'Andelar går inte att summera. Välj medelvärde, senaste värdet eller inget alls. Inget är sparat.',
    en: 'Shares cannot be summed. Choose mean, latest or none. Nothing is saved.',
  };
  const code = 'indicator.share-summed';
  return refused(
    code,
    message,
    fields.map((path) => ({ path, code, message })),
  );
};

export const indicatorHasValues = () =>
  conflict('indicator.has-values', {
    sv: 'Indikatorn har mätvärden och tas inte bort. Ångra inläsningarna först, eller koppla loss den från målen.',
    en: 'The indicator has values and is not removed. Undo its loads first, or detach it from its goals.',
  });

export const reasonRequired = () =>
  refuseField(422, 'target.reason-required', 'reason', {
    sv: 'Skriv varför målvärdet ändras. Det gamla finns kvar i historiken. Inget är sparat.',
    en: 'Say why the target changes. The old one stays in the history. Nothing is saved.',
  });

export const targetUnchanged = () =>
  refuseField(422, 'target.unchanged', 'value', {
    sv: 'Målvärdet är redan det. Inget är sparat.',
    en: 'The target is that already. Nothing is saved.',
  });

export const assessmentEmpty = () =>
  refuseField(422, 'assessment.empty', 'text', {
    sv: 'Skriv vad ni bedömer, eller välj en status. Inget är sparat.',
    en: 'Write what you make of it, or choose a status. Nothing is saved.',
  });

export const assessmentReasonRequired = () =>
  refuseField(422, 'assessment.reason-required', 'reason', {
    sv: 'Er bedömning är en annan än den uträknade. Skriv varför. Inget är sparat.',
    en: 'Your assessment differs from the computed status. Say why. Nothing is saved.',
  });

export const notAPeriod = () =>
  refuseField(422, 'break.not-a-period', 'period', {
    sv: 'Skriv perioden som 2024, 2024K1 eller 2024M03. Inget är sparat.',
    en: 'Write the period as 2024, 2024K1 or 2024M03. Nothing is saved.',
  });

export const breakNotFound = () =>
  notFound('break.not-found', {
    sv: 'Det finns inget brott noterat för den perioden.',
    en: 'No break is noted for that period.',
  });

export const laterLoads = () =>
  conflict('series-load.not-last', {
    sv: 'Bara den senaste inläsningen går att ångra. Ångra de senare först.',
    en: 'Only the last load can be undone. Undo the later ones first.',
  });

export const badRows = (issues: { path: string; code: string; message: Bilingual }[]) =>
  refused(
    'observations.invalid',
    {
      sv: `${issues.length === 1 ? 'En rad' : `${issues.length} rader`} går inte att ta emot. Se raderna nedan. Inget är sparat.`,
      en: `${issues.length === 1 ? 'One row' : `${issues.length} rows`} cannot be accepted. See the rows below. Nothing is saved.`,
    },
    issues,
  );
