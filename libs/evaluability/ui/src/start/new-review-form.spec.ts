import { emptyReview, inputOf, issuesIn, ofKind } from './new-review-form';

const whole = { ...emptyReview('me'), id: 'i1', picked: 'Vägen till jobb', other: 'ove' };

describe('a new review', () => {
  it('begins with the one who begins it as a reviewer', () => expect(emptyReview('me').one).toBe('me'));
  it('begins with what the address names', () => {
    expect(emptyReview('me', { slag: 'action_plan', id: 'p', namn: 'Kompetensplanen' })).toMatchObject({
      kind: 'action_plan',
      id: 'p',
      picked: 'Kompetensplanen',
    });
    expect(emptyReview('me', { slag: 'portfolio', urval: 'kind=project' })).toMatchObject({
      kind: 'portfolio',
      filter: 'kind=project',
      checklist: 'portfolio',
    });
  });
  it('begins with nothing where the address names what nobody knows', () =>
    expect(emptyReview('me', { slag: 'rymden', id: 'x' })).toEqual(emptyReview('me')));
  it('can begin when a subject and two people are chosen', () => expect(issuesIn(whole)).toEqual({}));
  it('cannot begin with the same person twice', () =>
    expect(issuesIn({ ...whole, other: 'me' }).reviewers).toBeDefined());
  it('cannot begin without a subject', () => expect(issuesIn({ ...whole, id: '' }).subject).toBeDefined());
  it('needs a name for a selection, and no thing', () => {
    const portfolio = ofKind(whole, 'portfolio');
    expect(Object.keys(issuesIn(portfolio))).toEqual(['name']);
    expect(inputOf({ ...portfolio, name: ' Stöden ', filter: 'kind=project' }).subject).toEqual({
      kind: 'portfolio',
      name: 'Stöden',
      filter: 'kind=project',
    });
  });
  it('forgets what was picked when another kind is chosen, and takes its usual questions', () =>
    expect(ofKind(whole, 'portfolio')).toMatchObject({ id: '', picked: '', checklist: 'portfolio' }));
});
