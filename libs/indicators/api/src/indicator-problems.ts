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
