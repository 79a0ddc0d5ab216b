import { conflict, notFound, Problem } from '@rt/shared/api';
import type { Bilingual, InputIssue } from '@rt/shared/domain';

export const noSource = () =>
  notFound('source.none', {
    sv: 'Indikatorn har ingen källa att hämta från. Koppla en källa först.',
    en: 'The indicator has no source to fetch from. Attach one first.',
  });

export const fetchNotFound = () =>
  notFound('source-fetch.not-found', {
    sv: 'Hämtningen finns inte, eller hör till en annan region.',
    en: 'There is no such fetch, or it belongs to another region.',
  });

export const fetchIsOver = () =>
  conflict('source-fetch.over', {
    sv: 'Hämtningen är redan klar. De hämtade värdena går att ångra under Inläsningar.',
    en: 'The fetch is over already. What it brought can be undone among the loads.',
  });

export const findingNotFound = () =>
  notFound('source-finding.not-found', {
    sv: 'Händelsen finns inte, eller hör till en annan region.',
    en: 'There is no such finding, or it belongs to another region.',
  });

/** What people are told where the queue could not be started; whoever runs the system finds the rest in its log. */
export const FETCHING_OFF: Bilingual = {
  sv: 'Hämtningen är avstängd: systemets databasroll saknar en rättighet. Värdena som finns är kvar. Be den som driver systemet läsa i loggen vad som ska köras.',
  en: 'Fetching is switched off: the system’s database role lacks a right. The values there are stay. Ask whoever runs the system to read in its log what to run.',
};

export const fetchingOff = () => new Problem(503, 'source.fetching-off', FETCHING_OFF);

export const badKey = () =>
  notFound('source.key-unknown', {
    sv: 'Så heter ingen tabell och inget nyckeltal. Sök efter det du vill ha.',
    en: 'No table and no KPI is called that. Search for what you want.',
  });

export const tooLargeToPreview = (parts: number) =>
  new Problem(422, 'source.preview-too-large', {
    sv: `Urvalet kräver ${parts} frågor till källan och går inte att förhandsvisa. Välj färre värden. Inget är sparat.`,
    en: `The selection takes ${parts} questions to the source and cannot be previewed. Choose fewer values. Nothing is saved.`,
  });

export const tooLargeToFetch = (cells: number) =>
  new Problem(422, 'source.too-large', {
    sv: `Urvalet har ${cells} värden; högst en miljon kan hämtas. Välj färre värden. Inget är sparat.`,
    en: `The selection has ${cells} values; at most one million can be fetched. Choose fewer values. Nothing is saved.`,
  });

/** The selection leaves out what the table needs, or names what it does not have. */
export const badSelection = (issues: InputIssue[]) =>
  new Problem(
    422,
    'source.selection',
    {
      sv: 'Urvalet passar inte tabellen. Se nedan vad som saknas. Inget är sparat.',
      en: 'The selection does not fit the table. See below what is missing. Nothing is saved.',
    },
    { issues },
  );
