import type { Series, Sex } from '@rt/indicators/domain';
import type { ChartChoice } from './chart-choice';
import { IndicatorChart } from './indicator-chart';
import { detail } from '../testing/indicators';
import { render } from '../testing/render';

const line = (placeCode: string, placeName: string, sex: Sex): Series => ({
  id: placeCode + sex,
  placeCode,
  placeName,
  sex,
  observations: [
    { period: '2023', value: 1, preliminary: false },
    { period: '2024', value: 2, preliminary: false },
  ],
});
const many = Array.from({ length: 8 }, (_, at) => line(`20${10 + at}`, `Kommun ${at}`, 'total'));

function show(series: Series[], choice: ChartChoice) {
  const rendered = render(IndicatorChart, { indicator: detail(), series, choice });
  const chosen: ChartChoice[] = [];
  rendered.fixture.componentInstance.chosen.subscribe((each) => chosen.push(each));
  return { ...rendered, chosen };
}

describe('IndicatorChart', () => {
  const both = [line('20', 'Dalarnas län', 'women'), line('20', 'Dalarnas län', 'men')];
  it('takes a sex away and puts it back', async () => {
    const { write, chosen } = show(both, { places: ['20'], sexes: ['women', 'men'] });
    await write('Män', '');
    expect(chosen[0]?.sexes).toEqual(['women']);
  });
  it('does not leave nothing to see', async () => {
    const { write, chosen } = show(both, { places: ['20'], sexes: ['women'] });
    await write('Kvinnor', '');
    expect(chosen[0]?.sexes).toEqual(['women']);
  });
  it('offers nothing to choose where there is one line', () =>
    expect(
      show([line('20', 'Dalarnas län', 'total')], { places: ['20'], sexes: ['total'] }).element.querySelector('input'),
    ).toBeNull());
  it('says that more lines than can be told apart stand in the table only', () =>
    expect(show(many, { places: many.map((each) => each.placeCode), sexes: ['total'] }).text()).toMatch(
      /de 6 första linjerna/,
    ));
});
