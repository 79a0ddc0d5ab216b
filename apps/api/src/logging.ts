import { LoggerModule } from 'nestjs-pino';
import type { IncomingMessage } from 'node:http';

/** One line a request: what was asked for and how it went. No query, no body, no address, no person. */
export const logging = (level: string) =>
  LoggerModule.forRoot({
    pinoHttp: {
      level,
      serializers: {
        req: ({ id, method, url }: IncomingMessage & { id: string }) => ({ id, method, path: url?.split('?')[0] }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
    },
  });
