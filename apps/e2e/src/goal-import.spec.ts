import writeExcelFile from 'write-excel-file/node';
import type { Person } from './person';
import { createsStrategy, treeOf } from './strategies';
import { theProduct } from './the-product';

const ROWS = [
  ['Livsmedelsplan för Älvdal', null, null, null, null],
  ['Lnr', 'Sort', 'Så står det i planen', 'Ska nå', 'Nås senast'],
  ['1', 'Övergripande mål', 'Mer mat odlas och äts i länet', null, null],
  ['1.1', 'Delmål', 'Andelen ekologisk åkermark i länet ska vara minst 30 procent år 2030.', 30, 2030],
  ['1.2', 'Delmål', 'Matsvinnet i länets kök ska halveras till 2030 jämfört med 2024.', 50, 'snart'],
  ['1.3', 'Delmål', 'Fler unga ska ta över gårdar.', null, null],
];
const COLUMNS = {
  Kod: 'Lnr (A)',
  Nivå: 'Sort (B)',
  Mål: 'Så står det i planen (C)',
  Målvärde: 'Ska nå (D)',
  Målår: 'Nås senast (E)',
};
const workbook = (): Promise<Buffer> =>
  writeExcelFile(ROWS.map((row) => row.map((value) => (value === null ? null : { value })))).toBuffer();
const WORDED = ['1 Mer mat odlas och äts i länet', `2 ${ROWS[3]?.[2]}`, '2 Fler unga ska ta över gårdar.'];

describe('goals from an Excel file with other names for the columns', () => {
  const product = theProduct();
  let stina: Person;
  let batch: string;

  /** Each choice is tried at once; the next is made when the preview is there. */
  const answered = (chosen: Promise<unknown>) =>
    Promise.all([stina.page.waitForResponse((response) => response.url().endsWith('/mapping')), chosen]);

  beforeAll(async () => {
    stina = await product.signIn('strateg');
    await createsStrategy(stina, 'Livsmedelsplan');
    await stina.follows('Importera från Excel eller CSV');
  });

  it('begin with a file and a template', async () => {
    await stina.page.getByRole('link', { name: 'Hämta mallen för Excel' }).waitFor();
    expect(await stina.barriers()).toEqual([]);
  });

  it('does not take a file that is no table, and says so', async () => {
    await stina.givesFile('plan.xlsx', Buffer.from('PK\u0003\u0004 avbruten'));
    await stina.page.getByRole('alert').filter({ hasText: /\S/ }).first().waitFor();
    expect(await stina.barriers()).toEqual([]);
  });

  it('are mapped on screen', async () => {
    await stina.givesFile('plan.xlsx', await workbook());
    const headings = stina.page.getByLabel('Rubrikerna står på rad');
    await headings.waitFor();
    expect(await headings.inputValue()).toBe('2');
    await stina.clicks('Visa alla uppgifter som går att importera');
    for (const [field, label] of Object.entries(COLUMNS))
      await answered(stina.page.getByRole('combobox', { name: field, exact: true }).selectOption({ label }));
    await stina.sees('3 nya, 1 tas inte emot.');
    expect(await stina.barriers()).toEqual([]);
  });

  it('name the cell and the reason where a row is refused', async () => {
    await stina.sees(/E5/);
    await stina.sees(/snart/);
  });

  it('are not stored before they are imported', async () => {
    batch = stina.address;
    await stina.opens('/mal');
    await stina.sees('Här växer målen fram');
    await stina.opens(batch);
    await stina.clicks('Importera 3 rader');
    await stina.sees('Importen är klar: 3 tillagda, 0 ändrade.');
    expect(await stina.barriers()).toEqual([]);
    await stina.follows('Visa målen');
    await stina.page.getByRole('treeitem').first().waitFor();
    expect(await treeOf(stina)).toEqual(WORDED);
  });

  it('go away again in one step', async () => {
    await stina.opens(batch);
    await stina.clicks('Ångra importen');
    await stina.sees('Importen är ångrad. Allt är som det var.');
    expect(await stina.barriers()).toEqual([]);
    await stina.follows('Visa målen');
    await stina.sees('Här växer målen fram');
  });
});
