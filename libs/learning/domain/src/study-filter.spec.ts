import type { StudyDetail } from './study';
import { filterStudies, type StudyAddress, studyFilterOf, usesMeant } from './study-filter';

const TODAY = '2026-11-23';
const study = (id: string, given: Partial<StudyDetail> = {}) =>
  ({ id, state: 'planned', dueOn: null, completedOn: null, startedOn: null, financed11: null, uses: [], method: null, ...given }) as unknown as StudyDetail; // prettier-ignore

const STUDIES = [
  study('sen', { dueOn: '2026-01-01', kind: 'analysis' }),
  study('klar', {
    state: 'complete',
    dueOn: '2025-12-01',
    completedOn: '2026-02-01',
    financed11: 'partly',
    method: 'Enkät',
  }),
  study('pågår', {
    state: 'ongoing',
    startedOn: '2026-12-31',
    dueOn: '2027-05-01',
    uses: [{ use: 'conference', usedOn: '2026-03-01' }],
  }),
  study('utan dag', { state: 'ongoing', kind: 'joint_effort', financed11: 'no' }),
  study('använd', {
    state: 'complete',
    completedOn: '2025-02-01',
    uses: [
      { use: 'strategy', usedOn: '2025-06-01' },
      { use: 'conference', usedOn: '2026-06-01' },
      { use: 'conference', usedOn: '2026-07-01' },
    ],
  }),
];
const found = (address: StudyAddress) => filterStudies(STUDIES, studyFilterOf(address), TODAY).map(({ id }) => id);
const ALL = STUDIES.map(({ id }) => id);

describe('the register of studies, narrowed', () => {
  it.each<[StudyAddress, string[]]>([
    [{ visa: 'complete' }, ['klar', 'använd']],
    [{ visa: 'overdue' }, ['sen']],
    [{ visa: 'open' }, ['sen', 'pågår', 'utan dag']],
    [{ visa: 'open', ar: '2027' }, ['pågår']],
    [{ ar: '2026' }, ['sen', 'klar']],
    [{ visa: 'complete', ar: '2026' }, ['klar']],
    [{ ar: '2030' }, []],
    [{ visa: 'ongoing', borjad: '2026' }, ['pågår', 'utan dag']],
    [{ visa: 'ongoing', borjad: '2025' }, ['utan dag']],
    [{ slag: 'joint_effort' }, ['utan dag']],
    [{ finansiering: 'partly' }, ['klar']],
    [{ finansiering: 'wholly' }, []],
    [{ finansiering: '~none' }, ['sen', 'pågår', 'använd']],
    [{ anvandning: 'any' }, ['pågår', 'använd']],
    [{ anvandning: 'strategy' }, ['använd']],
    [{ anvandning: 'strategy', anvand: '2026' }, []],
    [{ anvand: '2025' }, ['använd']],
    [{ anvandning: '~none' }, ['sen', 'klar', 'utan dag']],
    [{ visa: 'complete', har: 'method' }, ['klar']],
    [{ visa: 'complete', har: '~method' }, ['använd']],
    [{ anvandning: '~none', anvand: '2025' }, ['sen', 'klar', 'pågår', 'utan dag']],
  ])('by %j to %j', (address, expected) => expect(found(address)).toEqual(expected));

  it.each(['', '20', '2026 ', '2026-01', 'något annat', null, undefined])(
    'by nothing where an address says %p',
    (text) =>
      expect(
        found({
          visa: text,
          ar: text,
          borjad: text,
          slag: text,
          finansiering: text,
          anvandning: text,
          anvand: text,
          har: text,
        }),
      ).toEqual(ALL),
  );

  it('tells how many times, not only how many studies', () => {
    const times = (address: StudyAddress) =>
      STUDIES.reduce((sum, each) => sum + usesMeant(each, studyFilterOf(address)).length, 0);
    expect([times({}), times({ anvand: '2026' }), times({ anvand: '2026', anvandning: 'strategy' })]).toEqual([
      4, 3, 0,
    ]);
  });
});
