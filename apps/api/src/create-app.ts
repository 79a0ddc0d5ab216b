import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { configureApp, serverAdapter } from '@rt/shared/api';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import type { Configuration } from './configuration';
import { serveOpenApi } from './open-api';
import { protect } from './web/protect';
import { serveWeb } from './web/serve-web';

/** The application, ready to listen: API, description of the API, and the web beside it. */
export async function createApp(
  databaseUrl: string,
  configuration: Configuration,
  webFolder: string | null,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.on(databaseUrl, configuration),
    serverAdapter({ trustProxy: configuration.trustProxy }),
    { bufferLogs: true, abortOnError: false },
  );
  app.useLogger(app.get(Logger));
  await protect(app);
  await configureApp(app);
  serveOpenApi(app);
  if (webFolder) await serveWeb(app, webFolder);
  await app.init();
  return app;
}
