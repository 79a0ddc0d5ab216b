import { createTestDatabase } from '@rt/shared/api/testing';
import { plainText, type RichText, richTextFromPlain } from '@rt/reporting/domain';
import { DataSource } from 'typeorm';
import { migrations } from '../migrations';

const TEXTS = [
  'Ett stycke.',
  'Rad ett\nRad två\n\nNästa stycke',
  '  \n',
  '',
  'Å, ä – ”ö”\n\n\n\nsist',
  '{"type": "doc"} $1 \\n',
];

describe('a database from when answers were characters alone', () => {
  let source: DataSource;
  let drop: () => Promise<void>;

  const undo = async () => {
    const isThere = async () =>
      (await source.query<unknown[]>(`SELECT FROM migrations WHERE name LIKE 'RichAnswers%'`)).length > 0;
    while (await isThere()) await source.undoLastMigration();
  };
  const answers = () =>
    source.query<{ part: string; text: string; body: RichText }[]>(
      `SELECT part, text, body FROM report_answer WHERE part LIKE 'old%' ORDER BY part`,
    );

  beforeAll(async () => {
    const database = await createTestDatabase();
    drop = database.drop;
    source = await new DataSource({ type: 'postgres', url: database.url, migrations }).initialize();
    await undo();
    await source.query(
      `INSERT INTO annual_report (region_id, year) SELECT id, 2024 FROM region WHERE name = 'Region Dalarna'`,
    );
    for (const [at, text] of TEXTS.entries())
      await source.query('INSERT INTO report_answer (report_id, part, text) SELECT id, $1, $2 FROM annual_report', [
        `old${at}`,
        text,
      ]);
    await source.query(`
      INSERT INTO report_amendment (report_id, part, before, after, reason)
      SELECT id, 'old0', 'Två.', E'Tre.\\n\\nFyra.', 'Fel siffra.' FROM annual_report`);
    await source.runMigrations();
  });
  afterAll(async () => {
    await source?.destroy();
    await drop?.();
  });

  it('keeps every word, in paragraphs', async () => {
    const kept = await answers();
    expect(kept.map(({ body }) => body)).toEqual(TEXTS.map(richTextFromPlain));
    expect(kept.map(({ body }) => plainText(body))).toEqual(TEXTS.map((text) => plainText(richTextFromPlain(text))));
    expect(kept.map(({ text }) => text)).toEqual(TEXTS);
  });

  it('keeps what stood before and after an amendment', async () =>
    expect(await source.query('SELECT before_body, after_body FROM report_amendment')).toEqual([
      { before_body: richTextFromPlain('Två.'), after_body: richTextFromPlain('Tre.\n\nFyra.') },
    ]));

  it('has a place for the answers that were not asked for', async () => {
    const parts = await source.query<{ part: string }[]>(
      `SELECT part FROM report_answer WHERE part LIKE 'ak%' ORDER BY 1`,
    );
    expect(parts.map(({ part }) => part)).toEqual(['ak1', 'ak2', 'ak3', 'ak4-5']);
  });

  it('can be taken back without a word lost', async () => {
    await undo();
    const texts = await source.query<{ text: string }[]>(
      `SELECT text FROM report_answer WHERE part LIKE 'old%' ORDER BY part`,
    );
    expect(texts.map(({ text }) => text)).toEqual(TEXTS);
    await source.runMigrations();
    expect(await answers()).toHaveLength(TEXTS.length);
  });
});
