import type { Bearing, Confidence, Sign, Standing, Strength } from '@rt/effect-chains/domain';

/** How sure the region says it is. */
export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  low: $localize`:@@confidence.low:Låg`,
  medium: $localize`:@@confidence.medium:Medel`,
  high: $localize`:@@confidence.high:Hög`,
};

export const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  increases: $localize`:@@sign.increases:Mer av det första ger mer av det andra`,
  decreases: $localize`:@@sign.decreases:Mer av det första ger mindre av det andra`,
};

export const BEARING_WORDS: Readonly<Record<Bearing, string>> = {
  supports: $localize`:@@bearing.supports:Stöder`,
  contradicts: $localize`:@@bearing.contradicts:Motsäger`,
  mixed: $localize`:@@bearing.mixed:Pekar åt båda hållen`,
};

export const STRENGTH_WORDS: Readonly<Record<Strength, string>> = {
  weak: $localize`:@@strength.weak:Svagt`,
  moderate: $localize`:@@strength.moderate:Måttligt`,
  strong: $localize`:@@strength.strong:Starkt`,
};

/** What the evidence bears out. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  contradicted: $localize`:@@standing.contradicted:Underlaget talar emot`,
  untested: $localize`:@@standing.untested:Inte prövat: underlag saknas`,
  contested: $localize`:@@standing.contested:Underlaget pekar åt olika håll`,
  weak: $localize`:@@standing.weak:Svagt stöd i underlaget`,
  moderate: $localize`:@@standing.moderate:Visst stöd i underlaget`,
  strong: $localize`:@@standing.strong:Starkt stöd i underlaget`,
};
