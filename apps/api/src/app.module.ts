import { type DynamicModule, Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { TypeOrmModule } from '@nestjs/typeorm';
import { domains } from './domains';
import { HealthController } from './health.controller';
import { logging } from './logging';

/** The whole application on one database. */
@Module({})
export class AppModule {
  static on(databaseUrl: string, logLevel: string): DynamicModule {
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
        ...domains,
      ],
      controllers: [HealthController],
    };
  }
}
