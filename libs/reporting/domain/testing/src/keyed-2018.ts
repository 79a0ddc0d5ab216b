/** County codes by how the source writes the regions, its slips of the pen included. */
const WRITTEN: readonly [RegExp, string][] = [
  [/Uppsala/, '03'],
  [/Sörmland/, '04'],
  [/Östergötland/, '05'],
  [/Jönköping/, '06'],
  [/Kronoberg/, '07'],
  [/Kalmar/, '08'],
  [/Gotland/, '09'],
  [/Blekinge/, '10'],
  [/Skåne/, '12'],
  [/Halland/, '13'],
  [/VGR/, '14'],
  [/Värmland/, '17'],
  [/Örebro/, '18'],
  [/Västmanland/, '19'],
  [/Dalarna/, '20'],
  [/Gävleborg/, '21'],
  [/Västernorrland/, '22'],
  [/Jämtland(?: Härjedalen)?/, '23'],
  [/Västerbotten/, '24'],
  [/Norrbott(?:e)?n/, '25'],
];

/** The regions a cell of examples names, as county codes in the order written; a word that is no region is kept as it is. */
export function wordsOf(cell: string): string[] {
  const coded = WRITTEN.reduce((text, [written, code]) => text.replace(written, code), cell);
  return coded.split(/[\s,]+/).filter((word) => word !== '');
}

/** The source's four tables keyed in by hand a second time: heading, and for each row the count and the named regions. */
export const KEYED_2018: [string, [number, string[]][]][] = [
  [
    'Hur bedrivs arbetet?',
    [
      [10, wordsOf('Kronoberg, Jämtland Västerbotten, Västernorrland, VGR, Örebro')],
      [5, wordsOf('Sörmland Västmanland Östergötland')],
      [6, wordsOf('Halland Kalmar Skåne')],
    ],
  ],
  [
    'Utveckling framöver',
    [
      [7, wordsOf('Norrbottn, Kronoberg, Västerbotten, Örebro')],
      [6, wordsOf('Jönköping, Skåne, Östergötland')],
      [4, wordsOf('Jönköping, Uppsala')],
      [3, wordsOf('Kalmar, Kronoberg')],
      [4, wordsOf('Blekinge, Kalmar, Västernorrland, Jämtland Härjedalen')],
    ],
  ],
  [
    'Genomförda insatser',
    [
      [20, []],
      [15, []],
      [6, wordsOf('Gotland, Kronoberg, Halland')],
      [11, wordsOf('Gävleborg, Norrbotten, Skåne, VGR')],
      [12, wordsOf('Blekinge, Gotland, Skåne, Sörmland, Uppsala, Värmland, Östergötland')],
      [11, []],
    ],
  ],
  [
    'Hur tas kunskap och erfarenheter tillvara?',
    [
      [8, wordsOf('Gotland, Norrbotten, Uppsala, Västmanland')],
      [3, wordsOf('Blekinge, Kronoberg, Örebro')],
      [3, wordsOf('Dalarna, Norrbotten, Västmanland')],
      [2, wordsOf('Norrbotten, Västmanland')],
      [9, []],
      [11, []],
    ],
  ],
];
