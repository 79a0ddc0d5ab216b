import { about, type IndicatorWarning, type WarnedIndicator } from './warning';

/** A passport that says that figures are divided by sex, of which there are series but none of women and men. */
export function sexesMissing(indicator: WarnedIndicator): IndicatorWarning[] {
  const { bySex, sexes } = indicator;
  const lacking = (['women', 'men'] as const).filter((sex) => !sexes.includes(sex));
  if (!bySex || sexes.length === 0 || lacking.length === 0) return [];
  const names = { women: { sv: 'kvinnor', en: 'women' }, men: { sv: 'män', en: 'men' } };
  const list = (language: 'sv' | 'en') =>
    lacking.map((sex) => names[sex][language]).join(language === 'sv' ? ' eller ' : ' or ');
  return [
    about(indicator, {
      code: 'sexes_missing',
      field: 'bySex',
      says: {
        sv: `Passet säger att siffrorna är könsuppdelade, men det finns ingen serie för ${list('sv')}.`,
        en: `The passport says that the figures are divided by sex, but there is no series for ${list('en')}.`,
      },
      mend: {
        sv: 'Hämta eller läs in serierna, eller ändra i passet.',
        en: 'Fetch or load the series, or change the passport.',
      },
    }),
  ];
}
