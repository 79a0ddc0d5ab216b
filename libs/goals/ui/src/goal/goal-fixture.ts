import type { Formulation, GoalDetail } from '@rt/goals/domain';

const EMPTY: Formulation = {
  measure: null,
  unit: null,
  baselineValue: null,
  baselineYear: null,
  targetValue: null,
  targetYear: null,
  population: null,
  responsible: null,
  source: null,
};

type Change = Partial<Omit<GoalDetail, 'formulation'>> & { formulation?: Partial<Formulation> };

/** A goal of a draft for the specs of screens. */
export const goalFixture = ({ formulation = {}, ...change }: Change = {}): GoalDetail => ({
  id: '11111111-1111-4111-8111-111111111111',
  lineageId: '22222222-2222-4222-8222-222222222222',
  parentId: null,
  position: 0,
  level: 'sub_goal',
  code: null,
  wording: 'Fler unga i arbete',
  verdict: 'partly',
  version: 1,
  strategyVersionId: '33333333-3333-4333-8333-333333333333',
  strategyId: '44444444-4444-4444-8444-444444444444',
  state: 'draft',
  formulation: { ...EMPTY, ...formulation },
  acceptances: [],
  ...change,
});
