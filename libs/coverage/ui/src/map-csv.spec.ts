import { judgeThreads } from '@rt/coverage/domain';
import { mapCsv } from './map-csv';
import { mapRows } from './map-order';
import { COVERAGE } from './testing/map-fixtures';

describe('the map as a table', () => {
  it('has a row a goal and a word a link, under heads', () => {
    const table = mapCsv(mapRows(COVERAGE.goals, judgeThreads(COVERAGE.goals)), () => 'Delmål');
    expect(table[0]?.slice(0, 5)).toEqual(['Nummer', 'Nivå', 'Mål', 'Ansvarig', 'Formulering']);
    expect(table[3]).toEqual(
      ['1.1', 'Delmål', 'Senast 2030 ska 82 procent vara sysselsatta', 'Näringslivsenheten']
        .concat(Array<string>(8).fill('finns'))
        .concat(1_000_000 as unknown as string),
    );
    expect(table.every((row) => row.length === 13)).toBe(true);
  });
});
