import type { Language, ProblemBody } from '@rt/shared/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from './problem';

/** Answers with a problem as `application/problem+json` (RFC 9457), its title in the reader's language. */
export function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): void {
  void reply
    .status(problem.status)
    .headers(problem.extras.headers ?? {})
    .type('application/problem+json')
    .send(bodyOf(problem, languageOf(request)));
}

const languageOf = ({ headers }: FastifyRequest): Language =>
  /^en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'sv';

const bodyOf = (problem: Problem, language: Language): ProblemBody => ({
  type: `urn:roda-traden:problem:${problem.code}`,
  status: problem.status,
  code: problem.code,
  title: problem.messages[language],
  messages: problem.messages,
  ...(problem.extras.issues?.length ? { issues: problem.extras.issues } : {}),
  ...(problem.extras.current === undefined ? {} : { current: problem.extras.current }),
});
