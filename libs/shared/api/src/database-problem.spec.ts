import { QueryFailedError } from 'typeorm';
import { databaseProblem } from './database-problem';

const failed = (code: unknown) => new QueryFailedError('SELECT 1', [], Object.assign(new Error('x'), { code }));

describe('databaseProblem', () => {
  it.each([
    ['23505', 409, 'already-exists'],
    ['23503', 409, 'in-use'],
    ['23514', 422, 'value.not-allowed'],
    ['22P02', 400, 'value.malformed'],
    ['22P05', 400, 'text.encoding'],
    ['22003', 400, 'value.out-of-range'],
    ['40P01', 409, 'try-again'],
  ])('tells %s as %i %s', (state, status, code) =>
    expect(databaseProblem(failed(state))).toMatchObject({ status, code }),
  );
  it('does not blame the person for a fault of our own', () => {
    expect(databaseProblem(failed('42P01'))).toBeNull();
    expect(databaseProblem(failed(undefined))).toBeNull();
  });
  it('does not take other errors for the database’s', () => expect(databaseProblem(new Error('23505'))).toBeNull());
});
