import { LearningModule } from '@rt/learning/api';
import { filterStudies, NO_FACTS, type StudyDetail, studyFilterOf, usesMeant } from '@rt/learning/domain';
import type { AnnualReport, ReportFigure } from '@rt/reporting/domain';
import { formatDate } from '@rt/shared/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { ReportingModule } from '../reporting.module';

const complete = { ...NO_FACTS, kind: 'analysis', state: 'complete', dueOn: null, url: null, goalIds: [] };
const done = (title: string, day: string, more: object = {}) => ({ ...complete, title, completedOn: day, ...more });
const open = (title: string, state: string, more: object = {}) => ({
  ...complete,
  title,
  state,
  completedOn: null,
  ...more,
});

const STUDIES = [
  done('Helt betald', '2026-05-04', { financed11: 'wholly' }),
  done('Delvis betald', '2026-01-01', { financed11: 'partly', kind: 'joint_effort' }),
  done('Också delvis', '2026-12-31', { financed11: 'partly' }),
  done('Betald av andra', '2026-06-01', { financed11: 'no' }),
  done('Ingen har sagt', '2026-06-02'),
  done('För länge sedan', '2019-01-01', { financed11: 'wholly', kind: 'joint_effort' }),
  done('Klar i förtid', '2027-01-02', { dueOn: '2027-06-01' }),
  open('Pågår', 'ongoing', { startedOn: '2026-02-01', financed11: 'partly' }),
  open('Pågår sedan okänd dag', 'ongoing', { dueOn: '2027-01-31' }),
  open('Börjar sedan', 'ongoing', { startedOn: '2027-02-01' }),
  open('Nästa år', 'planned', { dueOn: '2027-06-30' }),
  open('Året efter', 'planned', { dueOn: '2028-06-30' }),
];
const USES = [
  ['Helt betald', 'strategy', '2026-06-01'],
  ['Helt betald', 'conference', '2026-09-01'],
  ['För länge sedan', 'general', '2026-09-02'],
  ['För länge sedan', 'general', '2025-09-02'],
] as const;

describe('a figure on studies and the list it leads to', () => {
  let api: TestApi;
  let studies: StudyDetail[];
  let report: AnnualReport;

  beforeAll(async () => {
    api = await createTestApi(ReportingModule, LearningModule);
    const evaluator = await api.as('evaluator');
    const write = async (client: TestClient, path: string, body: object) => {
      const made = await client.post<{ id: string }>(path, body);
      expect(made.status).toBe(201);
      return made.body.id;
    };
    const ids = new Map<string, string>();
    for (const study of STUDIES) ids.set(study.title, await write(evaluator, '/studies', study));
    const use = (title: string, kind: string, usedOn: string) =>
      write(evaluator, `/studies/${ids.get(title)}/uses`, { use: kind, text: 'Visad.', usedOn });
    for (const [title, kind, usedOn] of USES) await use(title, kind, usedOn);
    const withdrawn = await use('Delvis betald', 'general', '2026-09-01');
    const withdrawal = { reason: 'Fel studie.' };
    expect((await evaluator.put(`/ledger/uses/${withdrawn}/withdrawal`, withdrawal)).status).toBe(204);
    await write(await api.as('neighbour'), '/studies', done('Grannens', '2026-05-04', { financed11: 'wholly' }));
    studies = (await evaluator.get<StudyDetail[]>('/studies')).body;
    report = (await (await api.as('strategy_owner')).put<AnnualReport>('/annual-reports/2026', {})).body;
  });
  afterAll(() => api?.close());

  const figure = (key: string): ReportFigure => {
    const found = report.figures.find((one) => one.key === key);
    if (!found) throw new Error(`No figure ${key}.`);
    return found;
  };
  /** What the page shows at the address of a figure: the list is the server's, narrowed by the page's own rules. */
  const shownAt = ({ source }: ReportFigure) => {
    const { pathname, searchParams } = new URL(source.path, 'http://x');
    expect(pathname).toBe('/larande');
    const filter = studyFilterOf(Object.fromEntries(searchParams));
    return { filter, list: filterStudies(studies, filter, formatDate(new Date())) };
  };

  it.each([
    ['studies.completed', 5],
    ['studies.ongoing', 2],
    ['studies.planned', 2],
    ['studies.funded-wholly', 1],
    ['studies.funded-partly', 2],
    ['studies.funded-not', 1],
    ['studies.funded-unsaid', 1],
    ['studies.joint', 1],
  ])('agree on how many there are: %s', (key, count) => {
    expect(shownAt(figure(key)).list).toHaveLength(count);
    expect(figure(key).value).toBe(count);
  });

  it('agree on how many times studies were used, which is more than there are studies', () => {
    const { filter, list } = shownAt(figure('studies.uses'));
    expect(list.map(({ title }) => title).sort()).toEqual(['För länge sedan', 'Helt betald']);
    expect(list.flatMap((study) => usesMeant(study, filter))).toHaveLength(3);
    expect(figure('studies.uses').value).toBe(3);
  });
});
