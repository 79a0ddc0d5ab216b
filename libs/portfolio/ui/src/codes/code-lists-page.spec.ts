import type { UsedCodeListItem } from '@rt/portfolio/domain';
import { show } from '../testing/screen';
import { CodeListsPage } from './code-lists-page';

const item = (given: Partial<UsedCodeListItem> = {}): UsedCodeListItem => ({
  id: 'a',
  list: 'theme',
  code: 'A',
  name: 'Näringsliv',
  nationalCode: '12',
  validFrom: null,
  retiredOn: null,
  replacesId: null,
  version: 3,
  uses: 0,
  ...given,
});

const open = async (items: UsedCodeListItem[], role: 'reader' | 'strategy_owner' = 'strategy_owner', inputs = {}) => {
  const screen = await show(CodeListsPage, inputs, role);
  await screen.answer('/api/code-lists', items);
  return screen;
};

describe('CodeListsPage', () => {
  it('shows each list with how often its codes are used, and nothing to change for a reader', async () => {
    const { text, element } = await open([item({ uses: 4 })], 'reader');
    expect(text()).toContain('Tematik');
    expect(element.querySelector('tbody tr')?.textContent.replace(/\s+/g, ' ')).toMatch(/A ?Näringsliv ?12 ?4/);
    expect(element.querySelectorAll('form, td button')).toHaveLength(0);
  });

  it('leaves out what has ended until it is asked for', async () => {
    const ended = item({ id: 'b', name: 'Tillväxt', retiredOn: '2020-01-01' });
    expect((await open([item(), ended])).text()).not.toContain('Tillväxt');
  });

  it('shows what has ended where the address asks for it', async () => {
    const ended = item({ id: 'b', name: 'Tillväxt', retiredOn: '2020-01-01' });
    expect((await open([item(), ended], 'reader', { avslutade: '1' })).text()).toContain('(gällde till 2020-01-01)');
  });

  it('saves only what was changed, on the version it was read in', async () => {
    const { press, element, write, http } = await open([item({ uses: 2 })]);
    await press('Ändra');
    expect(element.textContent).toContain('blir en efterträdare');
    await write(element.querySelector('td input'), 'Företagande');
    await press('Spara');
    const { request } = http.expectOne('/api/code-list-items/a');
    expect([request.body, request.headers.get('If-Match')]).toEqual([{ name: 'Företagande' }, '"3"']);
  });

  it('offers to end what is used, and to remove what is not', async () => {
    const { element } = await open([item({ uses: 2 }), item({ id: 'b' })]);
    const rows = [...element.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
    expect(rows[0]).toContain('Avsluta');
    expect(rows[0]).not.toContain('Ta bort');
    expect(rows[1]).toContain('Ta bort');
  });

  it('adds rows pasted from a spreadsheet', async () => {
    const { element, http } = await open([]);
    const data = { getData: () => 'B\tKlimat\t7\nC\tKultur' };
    const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData: data });
    element.querySelector('form input')?.dispatchEvent(event);
    const bodies = http.match('/api/code-list-items').map(({ request }) => request.body as object);
    expect(bodies).toMatchObject([
      { list: 'theme', code: 'B', name: 'Klimat', nationalCode: '7' },
      { list: 'theme', code: 'C', name: 'Kultur', nationalCode: null },
    ]);
  });
});
