import type { ConflictField, KnotState, ThreadKnot } from '@rt/shared/ui';
import type { ChartSeries, Share } from '@rt/shared/ui/chart';

const LINKS = ['Formulering', 'Utgångsvärde', 'Målvärde', 'Data', 'Kedja', 'Insatser', 'Pengar', 'Utvärdering'];
const SAID: Record<KnotState, string> = {
  running: 'finns.',
  thin: 'finns delvis. Komplettera det.',
  broken: 'saknas. Lägg till det.',
  not_asked: 'ej aktuellt här.',
};
const STATES: Record<string, KnotState> = { R: 'running', T: 'thin', B: 'broken', N: 'not_asked' };

/** A thread from a word of letters: R runs, T thin, B broken, N not asked for. */
export const threadOf = (word: string): ThreadKnot[] =>
  LINKS.map((label, at) => {
    const state = STATES[word[at] ?? 'N'] ?? 'not_asked';
    return { key: label, label, state, words: SAID[state], link: state === 'not_asked' ? undefined : ['/', label] };
  });

export const GOALS = [
  {
    name: 'År 2030 har minst 85 procent av Älvdals 20-åringar en gymnasieexamen, mot 76 procent 2023',
    word: 'RRRRRRRR',
  },
  { name: 'Fler företag i länet växer', word: 'TBBTRTBB' },
  { name: 'Minska utsläppen av växthusgaser från transporter med 60 procent till 2030', word: 'RRRTBBBT' },
  { name: 'Ett Älvdal att längta till', word: 'NNNNNTRN' },
  { name: 'God livsmiljö i hela länet', word: 'BBBBRRRB' },
  { name: 'Andelen som reser kollektivt ska öka', word: 'TRBRTRRR' },
].map(({ name, word }) => ({ name, knots: threadOf(word) }));

export const SHARES: Share[] = [
  { key: 'a', label: 'Gymnasieexamen', percent: 40 },
  { key: 'b', label: 'Kompetensförsörjning', percent: 25 },
  { key: 'c', label: 'Jämställd arbetsmarknad', percent: 15, tentative: true },
];

const yearly = (from: number, values: (number | null)[]) =>
  values.map((value, at) => ({ period: String(from + at), value }));

export const SERIES: ChartSeries[] = [
  { name: 'Kvinnor', points: yearly(2015, [74.1, 75, 74.8, 76.2, 77, 78.3, null, 79.5, 80.1, 80.9]) },
  { name: 'Män', points: yearly(2015, [66.2, 66.9, 67.4, 67, 68.8, 69.9, null, 71, 71.2, 72.4]) },
];

export const CONFLICT: ConflictField[] = [
  {
    key: 'wording',
    label: 'Formulering',
    mine: 'År 2030 har minst 85 procent av länets 20-åringar en gymnasieexamen.',
    theirs: 'År 2032 har minst 85 procent av länets 20-åringar en fullföljd gymnasieutbildning.',
  },
];

export const PROBLEM = {
  type: 'urn:roda-traden:problem:input.invalid',
  status: 422,
  code: 'input.invalid',
  title: 'Inget är sparat.',
  messages: { sv: 'Inget är sparat. Rätta raderna och försök igen.', en: 'Nothing is saved.' },
  issues: [
    {
      path: 'Rad 14, Andel',
      code: 'shares.sum',
      message: { sv: 'Andelarna blir 120 %. Sänk någon av dem.', en: 'The shares make 120%.' },
    },
  ],
};
