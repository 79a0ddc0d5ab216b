import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { readConfiguration } from '../configuration';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../postgres/open-database.ts';
import { say, sayWhy } from '../say';
import { runOperatorCommand } from './operator-commands';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    email: { type: 'string' },
    name: { type: 'string' },
    region: { type: 'string' },
    file: { type: 'string' },
    to: { type: 'string' },
  },
});

const run = async () => {
  const database = await openDatabase(process.env);
  try {
    await migrate(database.url);
    say(await runOperatorCommand(database.url, positionals[0], values, readConfiguration(process.env).s3));
  } finally {
    await database.close();
  }
};

run().catch((error: unknown) => {
  sayWhy(error);
  process.exit(1);
});
