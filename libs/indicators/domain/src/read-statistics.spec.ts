import { bytesOf, koladaAnswer, koladaRow, smallDataset } from '../testing/src';
import { readStatistics } from './read-statistics';
import { StatisticsProblem } from './statistics-problem';

const codeFor = (content: unknown) => {
  try {
    return readStatistics(bytesOf(content)).kind;
  } catch (error) {
    return error instanceof StatisticsProblem ? error.code : error;
  }
};

describe('readStatistics', () => {
  it('knows SCB from Kolada by the content', () => {
    expect(codeFor(smallDataset())).toBe('json-stat2');
    expect(codeFor(koladaAnswer(koladaRow('0020', 2023, { total: 1 })))).toBe('kolada');
  });
  it.each<[string, unknown, string]>([
    ['the metadata of a table', smallDataset({ value: [] }), 'metadata'],
    ['a table without its values', smallDataset({ value: undefined }), 'metadata'],
    ['the metadata of the older API', { title: 'Folkmängd', variables: [] }, 'metadata'],
    ['a list of KPIs', { values: [{ id: 'N1', title: 'Andel' }], count: 1 }, 'catalogue'],
    ['a list of tables', { language: 'sv', tables: [] }, 'catalogue'],
    ['the older JSON of PxWeb', { columns: [], data: [] }, 'other-format'],
    ['json-stat 1', { dataset: {} }, 'other-format'],
    ['an error of SCB', { type: 'x', title: 'Missing selection', status: 400 }, 'error-answer'],
    ['an error of Kolada', { detail: 'Not found' }, 'error-answer'],
    ['other JSON', { hej: 1 }, 'unknown-kind'],
    ['a list', [1, 2], 'unknown-kind'],
  ])('says that %s is not figures', (_, content, code) => expect(codeFor(content)).toBe(`statistics.${code}`));
  it('says every refusal in both languages and what to do', () => {
    try {
      readStatistics(bytesOf({ hej: 1 }));
    } catch (error) {
      expect((error as StatisticsProblem).messages.sv).toMatch(/Hämta/);
      expect((error as StatisticsProblem).messages.en).toMatch(/Fetch/);
    }
    expect.assertions(2);
  });
});
