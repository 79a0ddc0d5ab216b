import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const found = () => {
  try {
    return execFileSync('which', ['soffice'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
};
const SOFFICE = found();

/** Titles a spec `… (skipped: LibreOffice is not installed here)` where it is not, so that nobody takes silence for a yes. */
export const withOffice = (title: string, run: () => Promise<void>): void => {
  if (SOFFICE) it(title, run, 180_000);
  else it.skip(`${title} (LibreOffice is not installed here)`, run);
};

/** What LibreOffice reads in a file: it opens the file and writes it as this other kind. */
export async function converted(file: Uint8Array, ending: string, to: string): Promise<Buffer> {
  if (!SOFFICE) throw new Error('LibreOffice is not installed.');
  const folder = mkdtempSync(join(tmpdir(), 'rt-office-'));
  try {
    writeFileSync(join(folder, `file.${ending}`), file);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const kind = to.split(':')[0] ?? to;
    await promisify(execFile)(SOFFICE, [profile, '--headless', '--convert-to', to, `file.${ending}`], { cwd: folder });
    return readFileSync(join(folder, `file.${kind}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
