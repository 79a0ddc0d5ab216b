import { type INestApplication, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { accessOf } from './access';

type Handler = (...parameters: never[]) => unknown;

/**
 * Every route of every controller of a running application that has neither a permission nor an explicit `@Public()`,
 * as `GET /goals/:id (GoalsController.read)`. Needs IdentityModule among its modules.
 */
export function routesWithoutAccess(app: INestApplication): string[] {
  const reflector = app.get(Reflector);
  return routesOf(app)
    .filter(({ handler, controller }) => accessOf(reflector, [handler, controller]) === null)
    .map(({ name }) => name);
}

/** Every route of a running application, as `GET /goals/:id`. */
export const routesIn = (app: INestApplication): string[] =>
  routesOf(app).map(({ name }) => name.replace(/ \(.*$/, '').replace('//', '/'));

function routesOf(app: INestApplication) {
  const scanner = app.get(MetadataScanner);
  return app
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ instance, metatype: controller }) => {
      if (!controller) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, Handler>;
      return scanner.getAllMethodNames(prototype).flatMap((method) => {
        const handler = prototype[method];
        const path: unknown = handler && Reflect.getMetadata(PATH_METADATA, handler);
        if (!handler || path === undefined) return [];
        const verb = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number];
        const base: unknown = Reflect.getMetadata(PATH_METADATA, controller);
        const address = [base, path].flat().join('/').replace(/\/+/g, '/').replace(/\/$/, '');
        return [{ handler, controller, name: `${verb} /${address} (${controller.name}.${method})` }];
      });
    });
}
