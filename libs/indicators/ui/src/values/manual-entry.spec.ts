import { ManualEntry } from './manual-entry';
import { render } from '../testing/render';

const show = () =>
  render(ManualEntry, { indicatorId: 'i1', unit: 'procent', place: { code: '20', name: 'Dalarnas län' } });
const paste = (element: HTMLElement, text: string) => {
  const event = new Event('paste', { cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  element.querySelector('input')?.dispatchEvent(event);
};

describe('ManualEntry', () => {
  it('saves a range pasted from a spreadsheet', async () => {
    const { element, settled, write, press, http } = show();
    paste(element, 'År\tKön\tAndel\n2024\tKvinnor\t76,5\n2025\tMän\t..');
    await settled();
    await write('Var kommer värdena från?', 'Egen enkät');
    await press('Spara värdena');
    expect(http.expectOne('/api/indicators/i1/observations').request.body).toEqual({
      label: 'Egen enkät',
      values: [
        { placeCode: '20', placeName: 'Dalarnas län', sex: 'women', period: '2024', value: 76.5 },
        { placeCode: '20', placeName: 'Dalarnas län', sex: 'men', period: '2025', value: null },
      ],
    });
  });
  it('does not save rows it cannot read, and says which', async () => {
    const { element, settled, press, http, text } = show();
    paste(element, '2024\t76,5\n2025\tmånga');
    await settled();
    await press('Spara värdena');
    http.expectNone('/api/indicators/i1/observations');
    expect(text()).toMatch(/Skriv ett tal/);
    expect(text()).toMatch(/Skriv var värdena kommer från/);
  });
  it('has nothing to save until something is entered', () =>
    expect(show().element.querySelector<HTMLButtonElement>('button')?.disabled).toBe(true));
});
