import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

/** Serves the description of the API (OpenAPI 3.1) at /api/openapi.json; made on the first request. */
export function serveOpenApi(app: NestFastifyApplication): void {
  const description = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Röda tråden')
    .setDescription('From a regional development strategy to what came of it.')
    .setVersion('0.1.0')
    .addCookieAuth('session')
    .build();
  let document: object | undefined;
  app
    .getHttpAdapter()
    .getInstance()
    .get('/api/openapi.json', (_, reply) => {
      document ??= SwaggerModule.createDocument(app, description);
      return reply.send(document);
    });
}
