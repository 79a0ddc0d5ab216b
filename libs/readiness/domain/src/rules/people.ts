import { NOMINAL_PEOPLE } from '../lexicon/populations';

const NOMINAL = new Set(NOMINAL_PEOPLE);
const NOMINAL_TAIL =
  /.(?:utbildade|arbetslösa|skrivna|boende|sökande|anställda|utsatta|verksamma|flyttade|burna|dödade|skadade|examinerade)$/;

/** An adjective or participle that stands for people by itself: "unga", "lågutbildade", "nyinflyttade". */
export const standsForPeople = (lower: string): boolean => NOMINAL.has(lower) || NOMINAL_TAIL.test(lower);
