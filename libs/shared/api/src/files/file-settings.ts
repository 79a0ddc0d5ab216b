import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { S3Settings } from './s3-settings';

export const FILE_SETTINGS = Symbol('file settings');

export interface FileSettings {
  /** Where new files go; null: into the database. */
  s3: S3Settings | null;
}

/** Says where files are kept for the whole application; without it they are kept in the database. */
@Global()
@Module({})
export class FileSettingsModule {
  static of(settings: FileSettings): DynamicModule {
    const provider = { provide: FILE_SETTINGS, useValue: settings };
    return { module: FileSettingsModule, providers: [provider], exports: [provider] };
  }
}
