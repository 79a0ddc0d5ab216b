import { judgeThreads } from '@rt/coverage/domain';
import { COVERAGE } from './testing/map-fixtures';
import { threadKnots } from './thread-knots';

describe('the knots of a thread', () => {
  const thread = judgeThreads(COVERAGE.goals).get('b');
  if (!thread) throw new Error('no thread');

  it('say what is there and what would mend it, and lead to where it is mended', () =>
    expect(threadKnots(thread, 'sv', (panel) => ['/karta', 'b', panel])[4]).toEqual({
      key: 'chain',
      label: 'Kedja',
      state: 'broken',
      words: 'saknas. Ingen effektkedja leder till målet. Gör en första kedja, eller lägg till målet i en som finns.',
      link: ['/karta', 'b', 'kedja'],
    }));
  it('lead nowhere unless told', () => expect(threadKnots(thread, 'sv')[0]).not.toHaveProperty('link'));
  it('speak English too', () => expect(threadKnots(thread, 'en')[6]?.words).toContain('No money goes to the goal.'));
});
