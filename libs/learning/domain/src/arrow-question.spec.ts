import { QUESTIONS_LENGTH } from './study-facts';
import { studyOfArrow } from './arrow-question';
import { TITLE_LENGTH } from './study';

const arrow = { id: 'e', claim: 'De möter arbetsgivare.', assumption: 'Det finns lediga arbeten.' };

describe('the question that an arrow asks', () => {
  it('is whether it holds, how, and whether what it rests on is true', () => {
    const study = studyOfArrow('c', arrow, 'Praktik på arbetsplats.', 'Fler har arbete');
    expect(study.title).toBe('Håller pilen Praktik på arbetsplats → Fler har arbete?');
    expect(study.questions?.split('\n')).toEqual([
      'Leder ”Praktik på arbetsplats” till ”Fler har arbete”?',
      'Går det till så här: De möter arbetsgivare?',
      'Stämmer antagandet: Det finns lediga arbeten?',
    ]);
    expect(study).toMatchObject({ state: 'planned', subjects: [{ kind: 'edge', chainId: 'c', edgeId: 'e' }] });
  });
  it('asks nothing about what is not said', () => {
    const bare = studyOfArrow('c', { ...arrow, claim: null, assumption: null }, 'A', 'B');
    expect(bare.questions).toBe('Leder ”A” till ”B”?');
  });
  it('has room for the longest boxes', () => {
    const long = studyOfArrow('c', { ...arrow, claim: 'x'.repeat(4000) }, 'a'.repeat(300), 'b'.repeat(300));
    expect(long.title).toHaveLength(TITLE_LENGTH.max);
    expect(long.questions?.length).toBeLessThanOrEqual(QUESTIONS_LENGTH.max);
  });
});
