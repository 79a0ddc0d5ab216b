import type { IndicatorDetail } from '@rt/indicators/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import type { ProblemBody } from '@rt/shared/domain';
import { createIndicator } from '../testing/src';
import { IndicatorsModule } from './indicators.module';

describe('a break in a series', () => {
  let api: TestApi;
  let owner: TestClient;
  let id: string;
  beforeAll(async () => {
    api = await createTestApi(IndicatorsModule);
    owner = await api.as('strategy_owner');
  });
  beforeEach(async () => {
    ({ id } = await createIndicator(owner));
  });
  afterAll(() => api.close());
  const note = (period: string, text = 'Ny undersökning.') =>
    owner.put<IndicatorDetail>(`/indicators/${id}/breaks/${period}`, { note: text });

  it('is noted at a period, oldest first', async () => {
    await note('2022');
    expect((await note('2019', 'Ny definition.')).body.breaks).toEqual([
      { period: '2019', note: 'Ny definition.' },
      { period: '2022', note: 'Ny undersökning.' },
    ]);
  });
  it('is one for each period: saying it again changes the note', async () => {
    await note('2022');
    expect((await note('2022', 'Nytt frågeformulär.')).body.breaks).toEqual([
      { period: '2022', note: 'Nytt frågeformulär.' },
    ]);
  });
  it('is stored as periods are, however it was written', async () =>
    expect((await note('2024-Q1')).body.breaks).toMatchObject([{ period: '2024K1' }]));
  it('is taken away again', async () => {
    await note('2022');
    expect((await owner.delete<IndicatorDetail>(`/indicators/${id}/breaks/2022`)).body.breaks).toEqual([]);
    expect((await owner.delete<ProblemBody>(`/indicators/${id}/breaks/2022`)).body.code).toBe('break.not-found');
  });
  it('is not noted at what is no period, nor without a note', async () => {
    const answer = await owner.put<ProblemBody>(`/indicators/${id}/breaks/snart`, { note: 'Ny undersökning.' });
    expect([answer.status, answer.body.code]).toEqual([422, 'break.not-a-period']);
    expect((await note('2022', '')).status).toBe(400);
  });
  it('is not for readers, nor for another region', async () => {
    const path = `/indicators/${id}/breaks/2022`;
    expect((await (await api.as('reader')).put(path, { note: 'Nej nej' })).status).toBe(403);
    expect((await (await api.as('neighbour')).put(path, { note: 'Nej nej' })).status).toBe(404);
    expect((await (await api.as('neighbour')).delete(path)).status).toBe(404);
  });
  it('is in the trail of the indicator', async () => {
    await note('2022');
    const trail = await api.dataSource.query<{ after: object }[]>(
      "SELECT after FROM audit_entry WHERE object_type = 'series_break' AND object_id = $1",
      [id],
    );
    expect(trail[0]?.after).toMatchObject({ period: '2022', note: 'Ny undersökning.' });
  });
});
