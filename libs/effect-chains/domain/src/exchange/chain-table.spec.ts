import { chain, node } from '../../testing/chains';
import { chainFromRows, chainToCsv } from './chain-table';

const told = (rows: string[][]) => chainFromRows(rows).issues.map(({ message }) => message.sv);

describe('a chain as a table', () => {
  it('holds a row for the chain and one a part, and opens in a Swedish spreadsheet', () => {
    const content = chain({ nodes: [node('a', 'activity', { amount: 2.5 })] });
    const [head, about, box] = chainToCsv({ ...content, name: 'Kedja', strategyId: null, interventionId: null }).split(
      '\r\n',
    );
    expect(head).toMatch(/^\uFEFFpart;id;name;kind;text;/);
    expect(about).toMatch(/^chain;;Kedja;/);
    expect(box).toContain(';2,5;');
  });

  it('may have its columns in any order, and empty rows', () => {
    const rows = [
      ['Text', 'ID', 'Part', 'Kind'],
      ['Praktik', 'a', 'node', 'activity'],
      ['', '', '', ''],
    ];
    expect(chainFromRows(rows).chain?.nodes).toMatchObject([{ text: 'Praktik', kind: 'activity', amount: null }]);
  });

  it('is refused without its columns', () => expect(told([['namn', 'värde']])[0]).toContain('”part” och ”id”'));
  it('is refused where nothing is in it', () => expect(told([])[0]).toContain('”part” och ”id”'));
  it('tells the row of a part it does not know', () =>
    expect(
      told([
        ['part', 'id'],
        ['ruta', 'a'],
      ]),
    ).toEqual(['Rad 2: ”ruta” i kolumnen part ska vara chain, group, node, edge, evidence.']));
  it('tells the row and column of a number that is none', () =>
    expect(
      told([
        ['part', 'id', 'kind', 'text', 'amount'],
        ['node', 'a', 'activity', 'Praktik', 'många'],
      ]),
    ).toEqual(['rad 2, amount: ”många” går inte att förstå här.']));
});
