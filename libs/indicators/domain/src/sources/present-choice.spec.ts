import { bytesOf, koladaAnswer, koladaRow } from '../../testing/src';
import { readStatistics } from '../read-statistics';
import { presentChoice } from './present-choice';

const file = readStatistics(bytesOf(koladaAnswer(koladaRow('0020', 2024, { total: 1 }))));

describe('presentChoice', () => {
  it('keeps what is there and names what is not', () =>
    expect(presentChoice(file, { fixed: [], places: ['20', '21'], sexes: ['total', 'women'] })).toEqual({
      choice: { fixed: [], places: ['20'], sexes: ['total'] },
      vanished: ['21', 'women'],
    }));
  it('leaves what is fixed, so that reading it says what is wrong', () => {
    const fixed = [{ dimension: 'kpi', value: 'N00002' }];
    expect(presentChoice(file, { fixed, places: [], sexes: [] }).choice.fixed).toEqual(fixed);
  });
});
