import type { Service } from '@rt/indicators/domain';
import type { S3Settings } from '@rt/shared/api';
import { s3From } from './s3-configuration';

/** What can be set from outside; everything has a value that works on a fresh machine. */
export interface Configuration {
  host: string;
  port: number;
  demo: boolean;
  /** Behind a reverse proxy that sets X-Forwarded-*: cookies become Secure when the person came by https. */
  trustProxy: boolean;
  logLevel: string;
  /** Where the statistics services are; null where nobody has turned one on: then no call leaves the machine. */
  sources: Readonly<Record<Service, string | null>>;
  /** The S3-compatible service that keeps the bytes of files; null: the database keeps them. */
  s3: S3Settings | null;
  /** The address the world reaches the server at, for links in open data; null: as each request found it. */
  publicUrl: string | null;
}

/** Reads the environment; an impossible value is an error that says which and what would do. */
export function readConfiguration(env: NodeJS.ProcessEnv): Configuration {
  return {
    host: env['HOST'] ?? '127.0.0.1',
    port: portFrom(env['PORT']),
    demo: switchFrom('DEMO', env['DEMO'], true),
    trustProxy: switchFrom('TRUST_PROXY', env['TRUST_PROXY'], false),
    logLevel: env['LOG_LEVEL'] ?? 'warn',
    sources: { kolada: addressFrom('KOLADA_URL', env['KOLADA_URL']), scb: addressFrom('SCB_URL', env['SCB_URL']) },
    s3: s3From(env, addressFrom('S3_URL', env['S3_URL'])),
    publicUrl: addressFrom('PUBLIC_URL', env['PUBLIC_URL']),
  };
}

function portFrom(text: string | undefined): number {
  if (text === undefined || text === '') return 3000;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT är ”${text}” men ska vara ett heltal mellan 0 och 65535.`);
  return port;
}

function switchFrom(name: string, text: string | undefined, otherwise: boolean): boolean {
  if (text === undefined || text === '') return otherwise;
  if (['on', 'true', '1'].includes(text)) return true;
  if (['off', 'false', '0'].includes(text)) return false;
  throw new Error(`${name} är ”${text}” men ska vara on eller off.`);
}

function addressFrom(name: string, text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  if (['http:', 'https:'].includes(URL.parse(text)?.protocol ?? '')) return text;
  throw new Error(`${name} är ”${text}” men ska vara en adress som börjar med https://.`);
}
