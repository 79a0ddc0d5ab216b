import { canonicalJson } from '@rt/reporting/domain';
import type { DataSource } from 'typeorm';
import { sha256Of } from './sha256-of';

interface Seal {
  region: string;
  year: number;
  /** ÅÅÅÅ-MM-DD. */
  day: string;
  sha256: string;
}

const SEALS = `
  SELECT region.name AS region, report.year, to_char(s.at AT TIME ZONE 'Europe/Stockholm', 'YYYY-MM-DD') AS day, s.sha256`;
const OF_REPORTS = `
  FROM report_submission s JOIN annual_report report ON report.id = s.report_id JOIN region ON region.id = report.region_id`;

/** Tells whether every sealed report still is what its hash was taken of. */
export async function verifySeals(source: DataSource): Promise<{ ok: boolean; text: string }> {
  const seals = await source.query<(Seal & { snapshot: string })[]>(
    `${SEALS}, s.snapshot ${OF_REPORTS} ORDER BY region.name, report.year`,
  );
  const broken = seals.filter(({ snapshot, sha256 }) => sha256Of(snapshot) !== sha256);
  if (!broken.length) return { ok: true, text: unchanged(seals.length) };
  const lines = broken.map(({ region, year, day }) => `  ${region}, ${year} (inlämnad ${day})`);
  return { ok: false, text: `ÄNDRADE efter inlämningen:\n${lines.join('\n')}` };
}

/** Tells whether a file holds a report as it was submitted; other white space and another order of members are the same report. */
export async function verifyFile(source: DataSource, content: string): Promise<{ ok: boolean; text: string }> {
  const sha256 = hashOf(content);
  if (sha256 === null) return { ok: false, text: 'Filen är inte JSON, och alltså ingen ögonblicksbild av en rapport.' };
  const [found] = await source.query<Seal[]>(`${SEALS} ${OF_REPORTS} WHERE s.sha256 = $1`, [sha256]);
  return found
    ? {
        ok: true,
        text: `Filen är ${found.region}s rapport för ${found.year} som den lämnades in ${found.day}.\nSHA-256 ${sha256}`,
      }
    : {
        ok: false,
        text: `Ingen inlämnad rapport har den här kontrollsumman: filen är ändrad, eller lämnades aldrig in här.\nSHA-256 ${sha256}`,
      };
}

const unchanged = (count: number) =>
  count === 0
    ? 'Ingen rapport är inlämnad än.'
    : count === 1
      ? 'Den enda inlämnade rapporten är oförändrad.'
      : `${count} inlämnade rapporter är oförändrade.`;

function hashOf(content: string): string | null {
  try {
    return sha256Of(canonicalJson(JSON.parse(content.replace(/^\uFEFF/, ''))));
  } catch {
    return null;
  }
}
