import type { Polarity, Sex, SourceKind } from '@rt/indicators/domain';

/** Which way is better, as a choice and in a sentence. */
export const POLARITY_NAMES: Readonly<Record<Polarity, string>> = {
  higher: $localize`:@@polarity.higher:Högre är bättre`,
  lower: $localize`:@@polarity.lower:Lägre är bättre`,
  none: $localize`:@@polarity.none:Varken eller`,
};

export const SOURCE_KIND_NAMES: Readonly<Record<SourceKind, string>> = {
  scb: $localize`:@@source-kind.scb:SCB`,
  kolada: $localize`:@@source-kind.kolada:Kolada`,
  other: $localize`:@@source-kind.other:Annan källa`,
};

export const SEX_NAMES: Readonly<Record<Sex, string>> = {
  total: $localize`:@@sex.total:Totalt`,
  women: $localize`:@@sex.women:Kvinnor`,
  men: $localize`:@@sex.men:Män`,
};

/** `2.1 Fler unga ska …`: a goal as it is named in a line. */
export const goalName = ({ code, wording }: { code: string | null; wording: string }): string =>
  [code, wording].filter(Boolean).join(' ');
