import { CHANGE_KINDS } from './change';
import { countUses, KNOWLEDGE_USES, useOfChange } from './knowledge-use';

describe('the six kinds of use', () => {
  it('take in every kind of change', () => {
    for (const kind of CHANGE_KINDS) expect(KNOWLEDGE_USES).toContain(useOfChange(kind));
  });
  it('are strategy for a reworded goal and guideline for a criterion of a call', () => {
    expect(useOfChange('goal_wording')).toBe('strategy');
    expect(useOfChange('call_criterion')).toBe('guideline');
  });
  it('are counted with every kind named, also those there are none of', () => {
    expect(countUses(['strategy', 'strategy', 'conference'])).toEqual({
      strategy: 2,
      learning_plan: 0,
      intervention: 0,
      guideline: 0,
      general: 0,
      conference: 1,
    });
  });
});
