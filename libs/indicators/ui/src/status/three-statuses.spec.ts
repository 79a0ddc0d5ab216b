import type { Assessment, Statuses } from '@rt/indicators/domain';
import { render } from '../testing/render';
import { ThreeStatuses } from './three-statuses';

const because = (sv: string) => ({ sv, en: sv });
const statuses: Statuses = {
  trend: { status: 'improving', reason: because('Tre år i rad uppåt.'), arithmetic: [] },
  target: {
    status: 'acceleration_needed',
    reason: because('Takten är 0,74 av den som krävs.'),
    arithmetic: [{ label: because('Takt hittills'), formula: because('(79,5 − 78,4) / 3 år'), value: 0.3667 }],
  },
  data: { status: 'current', reason: because('Värdet för 2025 är det senaste.'), arithmetic: [] },
};
const said: Assessment = {
  id: 'a',
  trend: 'improving',
  target: 'on_track',
  reason: 'avtalen är klara',
  text: null,
  madeAt: '2026-11-20T10:00:00Z',
  madeBy: null,
  needsReview: true,
  changed: ['values'],
};
const show = (assessment: Assessment | null = null) => render(ThreeStatuses, { statuses, assessment });

describe('ThreeStatuses', () => {
  it('says each status in a word and a sentence', () =>
    expect(show().texts('section > div > p')).toEqual([
      'förbättras. Tre år i rad uppåt.',
      'takten behöver öka. Takten är 0,74 av den som krävs.',
      'aktuell. Värdet för 2025 är det senaste.',
    ]));
  it('has the sums as a table, only where something was calculated', () => {
    const { texts } = show();
    expect(texts('summary')).toEqual(['Visa räkningen Mot målet']);
    expect(texts('tbody :is(th, td)')).toEqual(['Takt hittills', '(79,5 − 78,4) / 3 år', '0,37']);
  });
  it('has what people judge beside it, where they judge otherwise', () =>
    expect(show(said).texts('.human')).toEqual([
      'Datorn: takten behöver öka. Ni: på väg, därför att: avtalen är klara Behöver ses över.',
    ]));
});
