import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { QueryFailedError } from 'typeorm';
import { databaseProblem } from './database-problem';
import { httpProblem } from './http-problem';
import { Problem } from './problem';
import { sendProblem } from './send-problem';

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
    const problem = foreseen(error) ?? this.unforeseen(error);
    if (!reply.sent) sendProblem(problem, http.getRequest<FastifyRequest>(), reply);
  }

  private unforeseen(error: unknown): Problem {
    this.logger.error(traceOf(error));
    return new Problem(500, 'unexpected', UNEXPECTED);
  }
}

function foreseen(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  return databaseProblem(error) ?? (status && (status < 500 || status === 503) ? httpProblem(status) : null);
}

const statusOf = (error: unknown): number | null =>
  error && typeof error === 'object' && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : null;

/** The database quotes the values it does not like, and they may be about people: its message is left out. */
const traceOf = (error: unknown): string => {
  if (error instanceof QueryFailedError) return `${(error.driverError as { code?: string }).code}: ${error.query}`;
  return error instanceof Error ? (error.stack ?? error.message) : 'unknown error';
};
