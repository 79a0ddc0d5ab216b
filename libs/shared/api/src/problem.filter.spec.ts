import { jest } from '@jest/globals';
import { type ArgumentsHost, Logger, ServiceUnavailableException } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { conflict } from './problem';
import { ProblemFilter } from './problem.filter';

function answerTo(error: unknown) {
  const sent: { status?: number; body?: { code: string } } = {};
  const reply = {
    sent: false,
    status: (status: number) =>
      Object.assign(reply, { send: (body: { code: string }) => Object.assign(sent, { status, body }) }),
    headers: () => reply,
    type: () => reply,
  };
  const http = { getResponse: () => reply, getRequest: () => ({ headers: {} }) };
  new ProblemFilter().catch(error, { switchToHttp: () => http } as unknown as ArgumentsHost);
  return sent;
}

describe('ProblemFilter', () => {
  let logged: string[];
  beforeEach(() => {
    logged = [];
    jest.spyOn(Logger.prototype, 'error').mockImplementation((line: unknown) => void logged.push(String(line)));
  });

  const failed = (code: string) =>
    new QueryFailedError(
      'UPDATE account SET name = $1',
      ['Anna Ek'],
      Object.assign(new Error('near "Anna Ek"'), { code }),
    );

  it('answers with the problem that was thrown, and logs nothing', () => {
    expect(answerTo(conflict('goal.frozen', { sv: '', en: '' }))).toMatchObject({
      status: 409,
      body: { code: 'goal.frozen' },
    });
    expect(logged).toEqual([]);
  });
  it('words what the database refuses', () =>
    expect(answerTo(failed('23505'))).toMatchObject({ status: 409, body: { code: 'already-exists' } }));
  it('logs a fault of our own without the values, which may be about people', () => {
    expect(answerTo(failed('42601'))).toMatchObject({ status: 500, body: { code: 'unexpected' } });
    expect(logged).toEqual(['42601: UPDATE account SET name = $1']);
  });
  it('says when the service is not available', () =>
    expect(answerTo(new ServiceUnavailableException())).toMatchObject({ status: 503, body: { code: 'unavailable' } }));
  it('survives that something else than an error is thrown', () =>
    expect(answerTo('text')).toMatchObject({ status: 500, body: { code: 'unexpected' } }));
});
