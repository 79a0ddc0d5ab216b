/** Sweden's counties in the EU's nomenclature of territories (NUTS 3, 2024), by SCB's code. */
export const NUTS_OF_COUNTY: Readonly<Record<string, string>> = {
  '01': 'SE110',
  '03': 'SE121',
  '04': 'SE122',
  '05': 'SE123',
  '06': 'SE211',
  '07': 'SE212',
  '08': 'SE213',
  '09': 'SE214',
  '10': 'SE221',
  '12': 'SE224',
  '13': 'SE231',
  '14': 'SE232',
  '17': 'SE311',
  '18': 'SE124',
  '19': 'SE125',
  '20': 'SE312',
  '21': 'SE313',
  '22': 'SE321',
  '23': 'SE322',
  '24': 'SE331',
  '25': 'SE332',
};

/** Where data are of: the county, else the country. */
export const placeOf = (countyCode: string | null): string => {
  const nuts = countyCode ? NUTS_OF_COUNTY[countyCode] : undefined;
  return nuts ? `http://data.europa.eu/nuts/code/${nuts}` : 'http://sws.geonames.org/2661886/';
};
