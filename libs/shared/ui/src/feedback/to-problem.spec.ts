import { HttpErrorResponse } from '@angular/common/http';
import { toProblem } from './to-problem';

const SENT = {
  type: 't',
  status: 409,
  code: 'strategy.frozen',
  title: 'x',
  messages: { sv: 'Beslutad.', en: 'Adopted.' },
};

describe('toProblem', () => {
  it('gives the problem the server sent', () =>
    expect(toProblem(new HttpErrorResponse({ status: 409, error: SENT }))).toEqual(SENT));
  it('reads a problem that came as text', () =>
    expect(toProblem(new HttpErrorResponse({ status: 409, error: JSON.stringify(SENT) })).code).toBe(
      'strategy.frozen',
    ));
  it('says that the network is gone, and what is kept', () => {
    const problem = toProblem(new HttpErrorResponse({ status: 0, error: new ProgressEvent('error') }));
    expect(problem.code).toBe('network.lost');
    expect(problem.messages.sv).toContain('finns kvar');
  });
  it('does not show a page of HTML as a message', () =>
    expect(toProblem(new HttpErrorResponse({ status: 500, error: '<html>' })).messages.sv).toContain('Något gick fel'));
  it.each([502, 503, 504])('says of %p from a server in front that there is no contact', (status) =>
    expect(toProblem(new HttpErrorResponse({ status, error: '<html>' })).messages.sv).toContain('Ingen kontakt'),
  );
  it('takes anything that was thrown', () => expect(toProblem(new TypeError('x')).code).toBe('unexpected'));
});
