import { INTERVENTION_IMPORT_FIELDS, ROUND_TRIP_FIELDS, type WorkbookRow } from '@rt/portfolio/domain';
import { type Id, unformulated } from '@rt/shared/domain';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';

export interface WorkbookLine extends WorkbookRow {
  id: Id;
  version: number;
}

type Cells = Record<string, string | number>;

/** Goals and shares in one column; the numbered columns are for files that come from elsewhere. */
const FIELDS = INTERVENTION_IMPORT_FIELDS.filter(({ key }) => !/^(?:goal\d|share\d|year)$/.test(key));
const WIDE = /^(?:name|description|mechanism|goals)$/;
/** What Excel is not to run, and not to make a date of. */
const asText = (value: string) => ({ value, type: String, format: '@' as const });
const faint = { textColor: '#808080' } as const;

/**
 * The workbook: ids and versions first, in narrow grey columns, then all that can be edited, then how it is done.
 * `written` is what each line's cells hold, by field.
 */
export async function workbookOf(
  exportId: Id,
  lines: readonly WorkbookLine[],
): Promise<{ content: Buffer; written: Cells[] }> {
  const headings = new Map(FIELDS.map(({ key, label }): [string, string] => [key, label.sv]));
  for (const line of lines) for (const [key, { sv }] of Object.entries(line.headings)) headings.set(key, sv);
  const keys = [...headings.keys()];
  const written = lines.map(({ cells }) =>
    Object.fromEntries(
      Object.entries(cells).map(([key, cell]) => [key, typeof cell === 'string' ? unformulated(cell) : cell]),
    ),
  );
  const data: SheetData = [
    [
      ...ROUND_TRIP_FIELDS.map(({ label }) => ({ value: label.sv, ...faint })),
      ...keys.map((key) => ({ value: headings.get(key) ?? key, fontWeight: 'bold' as const })),
    ],
    ...lines.map(({ id, version }, at) => [
      ...[id, String(version), exportId].map((value) => ({ ...asText(value), ...faint })),
      ...keys.map((key) => {
        const cell = written[at]?.[key];
        return cell === undefined ? null : typeof cell === 'number' ? cell : asText(cell);
      }),
    ]),
  ];
  const columns = [...ROUND_TRIP_FIELDS.map(() => NARROW), ...keys.map((key) => ({ width: WIDE.test(key) ? 50 : 18 }))];
  const sheets = [
    { data, sheet: 'Insatser', columns, stickyRowsCount: 1 },
    { data: HELP.map((line) => [line]), sheet: 'Så gör du', columns: [{ width: 100 }] },
  ];
  return { content: await writeXlsxFile(sheets).toBuffer(), written };
}

const NARROW = { width: 2 };

const HELP = [
  'Ändra i bladet Insatser, spara och läs in filen under Insatser → Importera. Du ser först vad som skulle ändras.',
  'De tre första, smala kolumnerna säger vilken insats raden hör till. Låt dem vara; sortera och filtrera går bra.',
  'Celler du inte rör ändrar ingenting, också om någon har ändrat insatsen i Röda tråden under tiden.',
  'Har både du och någon annan ändrat samma uppgift får du välja vilket värde som ska gälla.',
  'En rad du tar bort tar inte bort insatsen: den visas som ”saknas i filen”, och du bestämmer.',
  'En ny rad utan id blir en ny insats.',
];
