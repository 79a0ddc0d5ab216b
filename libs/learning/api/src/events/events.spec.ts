import { NO_FACTS, type SpreadingEvent, type StudyDetail } from '@rt/learning/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { LearningModule } from '../learning.module';

describe('occasions where knowledge was spread', () => {
  let api: TestApi;
  let evaluator: TestClient;
  let studyId: string;

  beforeAll(async () => {
    api = await createTestApi(LearningModule);
    evaluator = await api.as('evaluator');
    const study = { ...NO_FACTS, title: 'Vem får arbete?', kind: 'analysis', state: 'planned', goalIds: [] };
    studyId = (await evaluator.post<StudyDetail>('/studies', study)).body.id;
  });
  afterAll(() => api?.close());

  const event = () => ({ name: 'Skolledardagen', heldOn: '2026-09-12', audience: 'rektorer', studyIds: [studyId] });
  const add = async (more: object = {}) =>
    (await evaluator.post<SpreadingEvent>('/spreading-events', { ...event(), ...more })).body;

  it('are kept with their audience, how many came, and the studies', async () => {
    const made = await add({ participants: 42, url: 'https://region.example/bilder' });
    expect(made).toMatchObject({ participants: 42, few: false, studies: [{ title: 'Vem får arbete?' }], version: 1 });
    const ofStudy = await evaluator.get<SpreadingEvent[]>(`/studies/${studyId}/spreading-events`);
    expect(ofStudy.body.map(({ id }) => id)).toContain(made.id);
  });

  it('tell no small group by number but to whoever works with studies, nor does their trail', async () => {
    const made = await add({ name: 'Ett möte', participants: 3 });
    expect(made).toMatchObject({ participants: 3, few: true });
    const seen = (await (await api.as('reader')).get<SpreadingEvent[]>('/spreading-events')).body;
    expect(seen.find(({ id }) => id === made.id)).toMatchObject({ participants: null, few: true });
    const trail = (await evaluator.get(`/audit?objectType=spreading_event&objectId=${made.id}`)).body;
    expect(JSON.stringify(trail)).toContain('participants');
    expect(JSON.stringify(trail)).not.toMatch(/"participants":\s*3/);
  });

  it('are changed by their version, removed and put back', async () => {
    const { id } = await add();
    const change = { ...event(), participants: 50, studyIds: [] };
    expect((await evaluator.put<SpreadingEvent>(`/spreading-events/${id}`, change, { version: 1 })).body).toMatchObject(
      {
        participants: 50,
        studies: [],
      },
    );
    expect((await evaluator.put(`/spreading-events/${id}`, change, { version: 1 })).status).toBe(412);
    expect((await evaluator.delete(`/spreading-events/${id}`, { version: 2 })).status).toBe(204);
    expect((await evaluator.put(`/spreading-events/${id}/restoration`, {})).status).toBe(200);
  });

  it.each([{ name: 'x' }, { heldOn: 'i höst' }, { participants: -1 }, { audience: '' }, { studyIds: ['s'] }])(
    'are refused with %j',
    async (wrong) => expect((await evaluator.post('/spreading-events', { ...event(), ...wrong })).status).toBe(400),
  );

  it('do not exist for another region, and are written by nobody who only reads', async () => {
    const { id } = await add();
    const neighbour = await api.as('neighbour');
    expect((await neighbour.get<SpreadingEvent[]>('/spreading-events')).body).toEqual([]);
    expect((await neighbour.delete(`/spreading-events/${id}`, { version: 1 })).status).toBe(404);
    expect((await neighbour.post('/spreading-events', event())).status).toBe(404);
    expect((await (await api.as('reader')).post('/spreading-events', event())).status).toBe(403);
  });
});
