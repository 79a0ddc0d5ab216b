/** Changes whenever a rule or a lexicon changes the answer for some wording: kept with every stored report. */
export const ENGINE_VERSION = '1.8.1';
