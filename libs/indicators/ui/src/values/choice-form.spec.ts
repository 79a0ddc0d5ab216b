import type { StatisticsChoice, StatisticsDescription } from '@rt/indicators/domain';
import { ChoiceForm } from './choice-form';
import { render } from '../testing/render';

const values = (...labels: string[]) => labels.map((label) => ({ code: label.toLowerCase(), label }));
const file: StatisticsDescription = {
  kind: 'json-stat2',
  label: 'Folkmängd',
  source: 'SCB',
  sourceId: null,
  updatedAt: null,
  notes: [],
  incomplete: false,
  dimensions: [
    { code: 'Region', label: 'region', role: 'place', total: null, values: values('Dalarna', 'Gävleborg') },
    { code: 'Alder', label: 'ålder', role: 'other', total: null, values: values('Unga', 'Gamla') },
    { code: 'C', label: 'innehåll', role: 'content', total: null, values: values('Antal') },
  ],
};

function show(choice: Partial<StatisticsChoice> = {}) {
  const given: StatisticsChoice = {
    fixed: [{ dimension: 'C', value: 'antal' }],
    places: ['dalarna'],
    sexes: ['total'],
  };
  const rendered = render(ChoiceForm, { file, choice: { ...given, ...choice } });
  const chosen: StatisticsChoice[] = [];
  rendered.fixture.componentInstance.chosen.subscribe((each) => chosen.push(each));
  return { ...rendered, chosen };
}

describe('ChoiceForm', () => {
  it('asks about a dimension with several values and not about one that has a single', () =>
    expect(show().texts('select')).toEqual(
      ['Välj … Unga Gamla'].map((text) => expect.stringContaining(text.slice(0, 6))),
    ));
  it('says that a value is needed until one is chosen', () => {
    expect(show().text()).toMatch(/Välj ett värde/);
  });
  it('keeps what was chosen before when one more is', async () => {
    const { write, chosen } = show();
    await write('ålder', 'gamla');
    expect(chosen[0]?.fixed).toEqual([
      { dimension: 'C', value: 'antal' },
      { dimension: 'Alder', value: 'gamla' },
    ]);
  });
  it('adds and takes away places', async () => {
    const { write, press, chosen } = show();
    await write('Gävleborg', '');
    expect(chosen[0]?.places).toEqual(['dalarna', 'gävleborg']);
    await press('Välj ingen');
    expect(chosen.at(-1)?.places).toEqual([]);
  });
  it('does not ask about sex where the file has none', () => expect(show().text()).not.toMatch(/Kön/));
});
