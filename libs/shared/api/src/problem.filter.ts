import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Language, ProblemBody } from '@rt/shared/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { databaseProblem } from './database-problem';
import { httpProblem } from './http-problem';
import { Problem } from './problem';

const UNEXPECTED = {
  sv: 'Något gick fel hos oss. Inget är sparat. Försök igen; hjälper det inte, kontakta förvaltningen.',
  en: 'Something went wrong on our side. Nothing is saved. Try again; if that does not help, contact support.',
};

/** Answers every error as `application/problem+json`; what nobody foresaw is logged without personal data. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost) {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const problem = this.problemOf(error);
    if (reply.sent) return;
    void reply
      .status(problem.status)
      .headers(problem.extras.headers ?? {})
      .type('application/problem+json')
      .send(bodyOf(problem, languageOf(http.getRequest<FastifyRequest>())));
  }

  private problemOf(error: unknown): Problem {
    if (error instanceof Problem) return error;
    const known = databaseProblem(error) ?? (error instanceof HttpException ? httpProblem(error.getStatus()) : null);
    const fastify = statusOf(error);
    if (known) return known;
    if (fastify && fastify < 500) return httpProblem(fastify);
    this.logger.error(error instanceof Error ? (error.stack ?? error.message) : 'unknown error');
    return new Problem(500, 'unexpected', UNEXPECTED);
  }
}

const statusOf = (error: unknown): number | null =>
  error && typeof error === 'object' && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : null;

const languageOf = (request: FastifyRequest): Language =>
  /^en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'sv';

const bodyOf = (problem: Problem, language: Language): ProblemBody => ({
  type: `urn:roda-traden:problem:${problem.code}`,
  status: problem.status,
  code: problem.code,
  title: problem.messages[language],
  messages: problem.messages,
  ...(problem.extras.issues?.length ? { issues: problem.extras.issues } : {}),
  ...(problem.extras.current === undefined ? {} : { current: problem.extras.current }),
});
