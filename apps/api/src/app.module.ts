import { type DynamicModule, Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SourceSettingsModule } from '@rt/indicators/api';
import { PublicAddressModule } from '@rt/publication/api';
import { FileSettingsModule } from '@rt/shared/api';
import type { Configuration } from './configuration';
import { domains } from './domains';
import { HealthController } from './health.controller';
import { logging } from './logging';

/** The whole application on one database. */
@Module({})
export class AppModule {
  static on(
    databaseUrl: string,
    { logLevel, sources, s3, publicUrl }: Pick<Configuration, 'logLevel' | 'sources' | 's3' | 'publicUrl'>,
  ): DynamicModule {
    return {
      module: AppModule,
      imports: [
        logging(logLevel),
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: databaseUrl,
          autoLoadEntities: true,
          uuidExtension: 'pgcrypto',
          installExtensions: false,
          retryAttempts: 0,
        }),
        TerminusModule,
        SourceSettingsModule.of({ urls: sources, jobs: true }),
        FileSettingsModule.of({ s3 }),
        PublicAddressModule.of(publicUrl),
        ...domains,
      ],
      controllers: [HealthController],
    };
  }
}
