import type { PartChange } from '@rt/effect-chains/domain';
import { namesUnknown } from './named-outside';

const known = {
  goals: [{ id: 'g', lineageId: 'l', code: '1', wording: 'x' }],
  indicators: [{ id: 'i', name: 'x', unit: '%' }],
  interventions: [],
};
const box = (is: object) => ({ part: 'node', id: 'a', was: {}, is }) as PartChange;

describe('what a chain names outside it', () => {
  it('is known by the goal’s lineage and by the indicator', () =>
    expect(namesUnknown([box({ goalLineageId: 'l', indicatorIds: ['i'] })], known)).toBe(false));

  it.each([{ goalLineageId: 'g' }, { indicatorIds: ['i', 'j'] }, { interventionIds: ['n'] }])(
    'is asked for: %j',
    (is) => expect(namesUnknown([box(is)], known)).toBe(true),
  );

  it('is nothing where a text or an arrow changes', () =>
    expect(namesUnknown([box({ text: 'x' }), { part: 'edge', id: 'e', was: null, is: {} } as PartChange], known)).toBe(
      false,
    ));
});
