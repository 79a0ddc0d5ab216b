import { words } from './words';

// Pairs that Swedish joins to one thing or to an idiom, as left|right.

/** "kvinnor och män", "stad och land", "till och med". */
export const PAIRS = words(`
  stad|land kvinnor|män män|kvinnor flickor|pojkar pojkar|flickor hälso-|sjukvård hälso-|sjukvården barn|unga
  barn|ungdomar tåg|buss gång|cykel gång-|cykel inrikes|utrikes in-|utrikes mat|dryck kust|inland då|då mer|mer
  fler|fler till|med från|med var|en vart|ett i|med tid|rum hav|land land|hav dag|natt till|från lätt|rätt
  vidare|vidare
`);
