import { richTextProblems } from '@rt/reporting/domain';
import { Problem } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';

const PICTURES = `
  SELECT picture.file_id AS id FROM report_picture picture JOIN annual_report report ON report.id = picture.report_id
  WHERE report.region_id = $1`;

/** Lets a body through that is a sound text with pictures of the region's own; 400 with the place of each fault otherwise. */
export async function assertBody(tx: EntityManager, regionId: Id, body: unknown): Promise<void> {
  const pictures = new Set((await tx.query<{ id: Id }[]>(PICTURES, [regionId])).map(({ id }) => id));
  const issues = richTextProblems(body, { pictures });
  if (!issues.length) return;
  throw new Problem(
    400,
    'input.invalid',
    {
      sv: 'Något i texten går inte att ta emot. Platserna står nedan. Inget är sparat.',
      en: 'Something in the text cannot be accepted. The places stand below. Nothing is saved.',
    },
    { issues },
  );
}
