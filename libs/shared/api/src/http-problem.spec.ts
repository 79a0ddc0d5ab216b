import { httpProblem } from './http-problem';

describe('httpProblem', () => {
  it.each([
    [401, 'session.required'],
    [404, 'not-found'],
    [413, 'request.too-large'],
    [503, 'unavailable'],
  ])('words a %i in our own terms', (status, code) => expect(httpProblem(status)).toMatchObject({ status, code }));
  it('keeps a status it has no words for', () =>
    expect(httpProblem(431)).toMatchObject({ status: 431, code: 'request.malformed' }));
});
