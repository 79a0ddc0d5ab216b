import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Service } from '@rt/indicators/domain';

export interface SourceSettings {
  /** Where each service is; null where it is turned off: then no call leaves the machine. */
  urls: Readonly<Record<Service, string | null>>;
  /** Whether this process takes fetches from the queue. */
  jobs: boolean;
  /** How long one answer may take. */
  timeoutMs: number;
  /** The first wait before a question is asked again; doubled each time. */
  backoffMs: number;
}

export const SOURCE_SETTINGS = Symbol('source settings');

export const SOURCES_OFF: SourceSettings = {
  urls: { kolada: null, scb: null },
  jobs: false,
  timeoutMs: 30_000,
  backoffMs: 2000,
};

/** Turns sources on for the whole application; without it they are off. */
@Global()
@Module({})
export class SourceSettingsModule {
  static of(settings: Partial<SourceSettings>): DynamicModule {
    const provider = { provide: SOURCE_SETTINGS, useValue: { ...SOURCES_OFF, ...settings } };
    return { module: SourceSettingsModule, providers: [provider], exports: [provider] };
  }
}
