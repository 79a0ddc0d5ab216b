import type { Candidate } from '@rt/publication/domain';
import { choiceOf, difference, inputOf, isChanged, keyOf, withTicked } from './publication-choice';
import { candidate } from './testing/candidates';

const version = candidate('strategy_version', 'v1');
const goal = candidate('goal', 'g1', { versionIds: ['v1'] });
const shared = candidate('goal', 'g2', { versionIds: ['v1', 'v2'] });
const newer = candidate('strategy_version', 'v2');
const draft = candidate('strategy_version', 'v3', { refusal: 'not_adopted' });
const study = candidate('study', 's1', { files: 1 });
const all: Candidate[] = [version, newer, draft, goal, shared, study];
const nothing = choiceOf({ contact: null, things: [] });
const ids = (choice: ReturnType<typeof choiceOf>) => inputOf(choice, all).things.map(({ id }) => id);

describe('the choice of what is public', () => {
  it('takes the goals of a strategy with it, and away again', () => {
    const chosen = withTicked(nothing, [version], true, all);
    expect(ids(chosen)).toEqual(['v1', 'g1', 'g2']);
    expect(ids(withTicked(chosen, [version], false, all))).toEqual([]);
  });

  it('keeps a goal that stands in another version that is still chosen', () => {
    const both = withTicked(nothing, [version, newer], true, all);
    expect(ids(withTicked(both, [version], false, all))).toEqual(['v2', 'g2']);
  });

  it('never takes what cannot be public', () => {
    expect(ids(withTicked(nothing, [draft], true, all))).toEqual([]);
  });

  it('tells what becomes public and what is withdrawn', () => {
    const before = choiceOf({ contact: null, things: [{ kind: 'study', id: 's1', withFiles: false }] });
    const after = withTicked(withTicked(before, [study], false, all), [version], true, all);
    const { shown, withdrawn } = difference(before, after, all);
    expect([shown, withdrawn].map((each) => each.map(keyOf))).toEqual([
      ['strategy_version v1', 'goal g1', 'goal g2'],
      ['study s1'],
    ]);
  });

  it('is unchanged until something is, and an empty contact is none', () => {
    expect(isChanged(nothing, { ...nothing, contact: { name: '  ', email: '', url: '' } }, all)).toBe(false);
    expect(isChanged(nothing, { ...nothing, contact: { name: 'Avdelningen', email: null, url: null } }, all)).toBe(
      true,
    );
    expect(inputOf({ ...nothing, contact: { name: ' Avdelningen ', email: '', url: null } }, all).contact).toEqual({
      name: 'Avdelningen',
      email: null,
      url: null,
    });
  });
});
