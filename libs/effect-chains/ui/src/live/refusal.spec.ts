import { HttpErrorResponse } from '@angular/common/http';
import { refusalOf } from './refusal';

const messages = { sv: 'x', en: 'x' };
const answer = (status: number, more: object = {}) =>
  new HttpErrorResponse({ status, error: { type: 't', status, code: 'x', title: 'x', messages, ...more } });
const kind = (status: number, more?: object, failures = 0) => refusalOf(answer(status, more), failures).kind;

describe('a set that could not be stored', () => {
  it.each([0, 408, 429, 502, 503, 504])('is sent again after %i', (status) => expect(kind(status)).toBe('again'));

  it('is sent again when the server fails, but not for ever', () => {
    expect(kind(500)).toBe('again');
    expect(kind(500, {}, 5)).toBe('refused');
  });

  it.each([400, 403, 409, 413, 422])('is the person’s to decide about after %i', (status) =>
    expect(kind(status)).toBe('refused'),
  );

  it('waits while the person signs in again', () => expect(kind(401)).toBe('signed-out'));

  it('is a choice where others were first', () =>
    expect(refusalOf(answer(412, { current: { conflicts: [] } }), 0)).toEqual({
      kind: 'conflict',
      conflicts: { conflicts: [] },
    }));

  it('is no choice where it is not said between what', () => expect(kind(412)).toBe('refused'));

  it('tells a chain that is gone from a goal that is', () => {
    expect(kind(404, { code: 'effect-chain.not-found' })).toBe('chain-gone');
    expect(kind(404, { code: 'goal.not-found' })).toBe('refused');
  });
});
