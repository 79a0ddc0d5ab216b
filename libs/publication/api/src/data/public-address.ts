import { type DynamicModule, Global, Inject, Injectable, Module, Optional } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

const SETTING = Symbol('the address of the server, as the world knows it');
const HOST = /^[a-z0-9.-]+(?::\d{1,5})?$|^\[[0-9a-f:]+\](?::\d{1,5})?$/i;

/** Where the world finds this server: as configured, else as whoever asks has found it. */
@Injectable()
export class PublicAddress {
  constructor(@Optional() @Inject(SETTING) private readonly configured: string | null = null) {}

  /** Without a slash at the end. */
  of({ protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>): string {
    return this.configured?.replace(/\/+$/, '') ?? `${protocol}://${HOST.test(host) ? host : 'localhost'}`;
  }
}

/** Tells the public site its own address (`PUBLIC_URL`); without it each request tells. */
@Global()
@Module({})
export class PublicAddressModule {
  static of(publicUrl: string | null): DynamicModule {
    return { module: PublicAddressModule, providers: [{ provide: SETTING, useValue: publicUrl }], exports: [SETTING] };
  }
}
