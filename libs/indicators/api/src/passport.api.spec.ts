import type { IndicatorDetail, PassportDetails } from '@rt/indicators/domain';
import { createTestApi, type TestApi } from '@rt/shared/api/testing';
import { createIndicator } from '../testing/src';
import { IndicatorsModule } from './indicators.module';

describe('a passport', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi(IndicatorsModule);
  });
  afterAll(() => api.close());

  it('keeps everything a passport says', async () => {
    const owner = await api.as('strategy_owner');
    const details: PassportDetails = {
      justification: 'Visar om fler kan försörja sig.',
      kind: 'result',
      frequency: 'quarter',
      lagMonths: 4,
      overTime: 'latest',
      overPlaces: 'mean',
      numerator: 'sysselsatta 20–64 år',
      denominator: 'folkmängden 20–64 år',
      bySex: true,
      groups: 'födelseland',
      responsible: 'statistikansvarig',
      qualityNotes: 'Urvalsundersökning.',
      usage: 'Delårsrapporten.',
      isKey: true,
    };
    const { id } = await createIndicator(owner, details);
    expect((await owner.get<IndicatorDetail>(`/indicators/${id}`)).body).toMatchObject(details);
  });
});
