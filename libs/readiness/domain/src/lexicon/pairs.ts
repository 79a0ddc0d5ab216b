import { words } from './words';

// Pairs that Swedish joins to one thing or to an idiom, as left|right.

/** "kvinnor och män", "stad och land", "till och med". */
export const PAIRS = words(`
  barn|unga barn|ungdomar dag|natt då|då fler|fler flickor|pojkar från|med gång-|cykel gång|cykel hav|land
  hälso-|sjukvård hälso-|sjukvården in-|utrikes inrikes|utrikes i|med kust|inland kvinnor|män land|hav lätt|rätt
  mat|dryck mer|mer män|kvinnor pojkar|flickor stad|land tid|rum till|från till|med tåg|buss vart|ett var|en
  vidare|vidare
`);
