import { conflict, notFound, Problem, refused } from '@rt/shared/api';

export const reportNotFound = (year: string | number) =>
  notFound('report.not-found', {
    sv: `Ingen rapport för ${year} är öppnad. Öppna den först.`,
    en: `No report for ${year} has been opened. Open it first.`,
  });

export const noSuchYear = () =>
  notFound('report.no-such-year', {
    sv: 'För det året finns inga frågor att svara på. Välj 2018 eller senare.',
    en: 'There are no questions to answer for that year. Choose 2018 or later.',
  });

export const noSuchPart = (part: string) =>
  notFound('report.no-such-part', {
    sv: `Rapporten har ingen fråga ”${part}”.`,
    en: `The report has no question “${part}”.`,
  });

export const alreadySubmitted = (at: string) =>
  conflict('report.submitted', {
    sv: `Rapporten lämnades in ${at} och är förseglad. Rätta den med en ändring som syns. Det du skrev är inte sparat.`,
    en: `The report was submitted on ${at} and is sealed. Correct it by an amendment that shows. What you wrote is not saved.`,
  });

export const notSubmitted = () =>
  conflict('report.not-submitted', {
    sv: 'Rapporten är inte inlämnad. Ändra svaret i stället.',
    en: 'The report has not been submitted. Change the answer instead.',
  });

export const blanks = (parts: readonly string[]) => {
  const message = {
    sv: 'Den här frågan är obesvarad. Svara, eller skriv varför den lämnas tom.',
    en: 'This question is unanswered. Answer it, or say why it is left blank.',
  };
  return refused(
    'report.blanks',
    {
      sv: `Obesvarade frågor: ${parts.length}. Svara, eller lämna in med ett skäl.`,
      en: `Unanswered questions: ${parts.length}. Answer, or submit with a reason.`,
    },
    parts.map((part) => ({ path: `answers.${part}`, code: 'report.blank', message })),
  );
};

export const nothingChanged = () =>
  refused('report.nothing-changed', {
    sv: 'Ändringen är lika med det som redan står. Inget är sparat.',
    en: 'The amendment equals what already stands. Nothing is saved.',
  });

export const commentNotFound = () =>
  notFound('report.comment-not-found', {
    sv: 'Kommentaren finns inte kvar.',
    en: 'The comment is not there any more.',
  });

export const commentNotYours = () =>
  new Problem(403, 'report.comment-not-yours', {
    sv: 'Bara den som skrev kommentaren kan ta bort den. Markera den som åtgärdad i stället.',
    en: 'Only whoever wrote the comment can remove it. Mark it as taken care of instead.',
  });

export const pictureProblem = {
  missing: () =>
    new Problem(400, 'picture.missing', {
      sv: 'Ingen bild kom med. Välj den igen. Inget är sparat.',
      en: 'No picture came with it. Choose it again. Nothing is saved.',
    }),
  tooLarge: () =>
    new Problem(413, 'picture.too-large', {
      sv: 'Bilden är för stor. Den får vara högst 5 MB. Inget är sparat. Spara den i mindre storlek och försök igen.',
      en: 'The picture is too large. It can be at most 5 MB. Nothing is saved. Save it smaller and try again.',
    }),
  wrongKind: () =>
    new Problem(415, 'picture.wrong-kind', {
      sv: 'Filen är varken PNG eller JPEG, vad den än heter. Inget är sparat. Spara bilden som PNG eller JPEG.',
      en: 'The file is neither PNG nor JPEG, whatever it is called. Nothing is saved. Save the picture as PNG or JPEG.',
    }),
};
