import { unzipSync } from 'fflate';
import { longTable, WORST, wholeDocument } from '../testing/documents';
import { unheard } from '../writer';
import { writeCsv } from './write-csv';

const read = (file: Uint8Array) =>
  new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]));

describe('tables as CSV', () => {
  it('are a file each, with semicolon, decimal comma and a mark that says UTF-8', async () => {
    const files = read(await writeCsv(wholeDocument({ tables: [longTable(3)] }), unheard));
    const lines = files.get('Insatser med 1 1-medel.csv')?.split('\r\n') ?? [];
    expect(lines[0]).toBe('\uFEFFInsats;Beviljat, kr;Andel;Beslut');
    expect(lines[1]).toBe('Insats 1 för fler unga i arbete;1234567;34,5;2026-11-23');
    expect(lines).toHaveLength(5);
  });

  it('let nothing be run as a formula', async () => {
    const files = read(await writeCsv(wholeDocument({ tables: [longTable(3)] }), unheard));
    expect([...files.values()].join()).toContain(`"'=HYPERLINK(""http://a.example"")"`);
  });

  it('come with a text that says what they are and where from', async () => {
    const files = read(await writeCsv(wholeDocument(), unheard));
    expect(files.get('Läs mig.txt')).toContain(
      'Insatser med 1 1-medel.csv: Insatser med 1:1-medel. Källa: Insatser 2026.',
    );
    expect(files.get('Läs mig.txt')).toContain('abc123');
  });

  it.each(WORST)('are whole with %s', async (_, document) =>
    expect(read(await writeCsv(document, unheard)).size).toBe(document.tables.length + 1),
  );
});
