/** The languages a person can read the system in; Swedish is the source. */
export type Language = 'sv' | 'en';

/** The same sentence in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** The sentence for one reader. */
export const inLanguage = (text: Bilingual, language: Language): string => text[language];
