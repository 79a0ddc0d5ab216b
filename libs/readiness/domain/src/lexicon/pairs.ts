import { words } from './words';

// Pairs that Swedish joins to one thing or to an idiom, as left|right.

/** "kvinnor och män", "stad och land", "till och med". */
export const PAIRS = words(`
  barn|unga barn|ungdomar dag|natt då|då fler|fler flickor|pojkar från|med gammal|ung gång-|cykel gång|cykel
  hav|land hälso-|sjukvård hälso-|sjukvården i|med in-|utrikes inrikes|utrikes kust|inland kvinnor|män land|hav
  lätt|rätt mat|dryck mer|mer män|kvinnor pojkar|flickor små|stora stad|land tid|rum till|från till|med tåg|buss
  ung|gammal var|en vart|ett vidare|vidare
`);
