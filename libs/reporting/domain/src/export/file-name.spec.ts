import { exportFileName } from './file-name';

describe('the name of an exported file', () => {
  it.each([
    ['Återrapportering 2026 Region Örebro län', 'docx', 'Återrapportering 2026 Region Örebro län.docx'],
    ['Återrapportering 2026', 'csv', 'Återrapportering 2026.zip'],
    ['a/b\\c:"d"\u0000\n?', 'pdf', 'a b c d.pdf'],
    ['..', 'xlsx', 'Export.xlsx'],
  ] as const)('of %j as %s', (title, format, name) => expect(exportFileName(title, format)).toBe(name));

  it('is never longer than a file system takes', () =>
    expect(exportFileName('å'.repeat(500), 'pptx').length).toBeLessThan(160));
});
