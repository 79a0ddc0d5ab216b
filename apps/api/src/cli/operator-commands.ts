import { readFile } from 'node:fs/promises';
import { AuditSubscriber } from '@rt/audit/api';
import { createAdministrator, createOrganisation, identityEntities, resetPassword } from '@rt/identity/api';
import { OPERATOR_REASON } from '@rt/identity/domain';
import { verifyFile, verifySeals } from '@rt/reporting/api';
import { type FilePlace, moveFiles, runInContext, type S3Settings, StoredFile, StoredFileChunk } from '@rt/shared/api';
import { DataSource } from 'typeorm';

/** What can be given on the command line beside the command. */
export interface OperatorOptions {
  email?: string;
  name?: string;
  region?: string;
  file?: string;
  to?: string;
}

const USAGE = `Så här:
  npm run operator -- administrator --email namn@region.example --name "För Efternamn" --region "Region Dalarna"
  npm run operator -- organisation --name "Kommunförbundet"
  npm run operator -- password --email namn@region.example
  npm run operator -- verify                      alla inlämnade rapporter
  npm run operator -- verify --file rapport.json  en rapport i en fil
  npm run operator -- files --to s3               flyttar filernas innehåll dit; eller --to database`;

/** Does one thing that only whoever runs the system may do, and answers with what to tell the person. */
export async function runOperatorCommand(
  url: string,
  command: string | undefined,
  { email, name, region, file, to }: OperatorOptions,
  s3: S3Settings | null = null,
): Promise<string> {
  const entities = [...identityEntities, StoredFile, StoredFileChunk];
  const source = await new DataSource({ type: 'postgres', url, entities }).initialize();
  try {
    new AuditSubscriber(source);
    if (command === 'administrator' && email && name && region) {
      const made = await createAdministrator(source, { email, name, region });
      return `${name} är administratör för ${made.region}. ${passwordNote(made.initialPassword)}`;
    }
    if (command === 'organisation' && name) return `${(await createOrganisation(source, { name })).name} finns nu.`;
    if (command === 'password' && email) return passwordNote(await resetPassword(source, email));
    if (command === 'verify')
      return heldOrThrown(file ? await verifyFile(source, await readFile(file, 'utf8')) : await verifySeals(source));
    if (command === 'files' && (to === 's3' || to === 'database')) return await moved(source, to, s3);
    throw new Error(USAGE);
  } finally {
    await source.destroy();
  }
}

function moved(source: DataSource, to: FilePlace, s3: S3Settings | null): Promise<string> {
  const context = { accountId: null, regionId: null, reason: OPERATOR_REASON };
  return runInContext(context, async () => `${await moveFiles(source, to, s3)} filer är flyttade.`);
}

const passwordNote = (password: string | null) =>
  password ? `Engångslösenord: ${password}` : 'Kontot fanns redan och behåller sitt lösenord.';

/** What does not hold ends the command with an error, so that a script notices. */
function heldOrThrown({ ok, text }: { ok: boolean; text: string }): string {
  if (!ok) throw new Error(text);
  return text;
}
