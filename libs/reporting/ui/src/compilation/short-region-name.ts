/** In a list of regions the word itself is noise: Region Dalarna is Dalarna there, Region Örebro län is Örebro län. */
export const shortRegionName = (name: string): string =>
  name.replace(/^Region (?=\p{Lu})/u, '').replace(/sregionen$/, '');
