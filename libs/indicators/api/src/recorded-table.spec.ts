import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableToStatistics } from '@rt/indicators/domain';
import { readSpreadsheet } from '@rt/shared/api';

const recorded = join(process.cwd(), '..', 'shared', 'data', 'scb', 'TAB6471_data.json');
const ifThere = existsSync(recorded) ? it : it.skip;

interface Recorded {
  dimension: Record<string, { category: { label: Record<string, string> } }>;
  value: number[];
}

describe('SCB’s recorded table as PxWeb’s CSV (skipped where it is absent)', () => {
  ifThere('gives every figure in its place, and knows region, sex, content and time', async () => {
    const { dimension, value } = JSON.parse(readFileSync(recorded, 'utf8')) as Recorded;
    const labels = (code: string) => Object.entries(dimension[code]?.category.label ?? {});
    const years = labels('Tid').map(([, label]) => `"Folkmängd ${label}"`);
    let at = 0;
    const rows = labels('Region').flatMap(([code, place]) =>
      labels('Alder').flatMap(([, age]) =>
        labels('Kon').map(([, sex]) =>
          [`"${code} ${place}"`, `"${age}"`, `"${sex}"`, ...years.map(() => value[at++])].join(','),
        ),
      ),
    );
    const csv = [`"Folkmängd"`, '', ['"region"', '"ålder"', '"kön"', ...years].join(','), ...rows].join('\r\n');
    const file = tableToStatistics(await readSpreadsheet(Buffer.from(csv, 'latin1')));
    expect(file.dimensions.map(({ role, values }) => [role, values.length])).toEqual([
      ['place', 21],
      ['other', 11],
      ['sex', 3],
      ['content', 1],
      ['time', 4],
    ]);
    expect(Array.from(value, (_, index) => file.cells.get(index)?.value)).toEqual(value);
  });
});
