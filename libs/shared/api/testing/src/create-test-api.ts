import type { ModuleMetadata } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { configureApp, serverAdapter } from '../../src';
import { DataSource } from 'typeorm';
import { TestClient } from './test-client';
import { createTestDatabase } from './test-database';
import { emailOf, insertTestPeople, TEST_PASSWORD, type TestPerson } from './test-people';

/** The real modules over real HTTP on a real database of their own. Call `close()` in `afterAll`. */
export class TestApi {
  constructor(
    readonly app: NestFastifyApplication,
    readonly dataSource: DataSource,
    private readonly drop: () => Promise<void>,
  ) {}

  /** Signed in as somebody; needs IdentityModule among the modules. */
  async as(person: TestPerson): Promise<TestClient> {
    const client = this.anonymous();
    const answer = await client.post('/session', { email: emailOf(person), password: TEST_PASSWORD });
    if (answer.status !== 201) throw new Error(`${person} could not sign in: ${answer.status}`);
    return client;
  }

  anonymous(): TestClient {
    return new TestClient(this.app);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.drop();
  }
}

/** Starts an API of the modules named, exactly as configured in the product, on a new database with the test people in it. */
export async function createTestApi(...imports: NonNullable<ModuleMetadata['imports']>): Promise<TestApi> {
  const database = await createTestDatabase();
  const module = await Test.createTestingModule({
    imports: [
      TypeOrmModule.forRoot({
        type: 'postgres',
        url: database.url,
        autoLoadEntities: true,
        uuidExtension: 'pgcrypto',
        installExtensions: false,
      }),
      ...imports,
    ],
  }).compile();
  const app = module.createNestApplication<NestFastifyApplication>(serverAdapter(), { logger: false });
  await configureApp(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const dataSource = app.get(DataSource);
  await insertTestPeople(dataSource);
  return new TestApi(app, dataSource, database.drop);
}
