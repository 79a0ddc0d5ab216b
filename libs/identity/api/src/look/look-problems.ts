import { LEAST_CONTRAST, LOGO_ALT_LENGTH, LOGO_LIMIT } from '@rt/identity/domain';
import { notFound, Problem, refused } from '@rt/shared/api';

export const lookProblem = {
  faint: (contrast: number) => {
    const rounded = (Math.floor(contrast * 10) / 10).toFixed(1);
    return refused('region-look.faint', {
      sv: `Färgen är för ljus: kontrasten mot vitt är ${rounded.replace('.', ',')} till 1 och måste vara minst ${String(LEAST_CONTRAST).replace('.', ',')}. Välj en mörkare färg. Inget är sparat.`,
      en: `The colour is too light: its contrast to white is ${rounded} to 1 and must be at least ${LEAST_CONTRAST}. Choose a darker one. Nothing is saved.`,
    });
  },
  noPicture: () =>
    new Problem(415, 'region-look.no-picture', {
      sv: 'Logotypen måste vara en bild i PNG eller JPEG. Den förra är kvar.',
      en: 'The logo must be a picture in PNG or JPEG. The former one is kept.',
    }),
  tooLarge: () =>
    new Problem(413, 'region-look.too-large', {
      sv: `Logotypen får vara högst ${LOGO_LIMIT / 1024 / 1024} MB. Spara den mindre och försök igen. Den förra är kvar.`,
      en: `The logo can be at most ${LOGO_LIMIT / 1024 / 1024} MB. Save it smaller and try again. The former one is kept.`,
    }),
  noAlt: () =>
    refused('region-look.no-alt', {
      sv: `Skriv vad logotypen föreställer, ${LOGO_ALT_LENGTH.min}–${LOGO_ALT_LENGTH.max} tecken, för den som inte ser den. Inget är sparat.`,
      en: `Say what the logo shows, ${LOGO_ALT_LENGTH.min}–${LOGO_ALT_LENGTH.max} characters, for those who do not see it. Nothing is saved.`,
    }),
  noLogo: () =>
    notFound('region-look.no-logo', {
      sv: 'Regionen har ingen logotyp.',
      en: 'The region has no logo.',
    }),
};
