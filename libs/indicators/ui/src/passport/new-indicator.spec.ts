import { NewIndicator } from './new-indicator';
import { detail } from '../testing/indicators';
import { moments, render } from '../testing/render';

async function filled(goalId: string | null) {
  const rendered = render(NewIndicator, { goalId });
  await rendered.write('Namn', 'Sysselsättningsgrad');
  await rendered.write('Enhet', 'procent');
  await rendered.write('Källa', 'SCB');
  await rendered.write('Utgångsvärde', '78');
  await rendered.write('År för utgångsvärdet', '2020');
  await rendered.write('Målvärde', '82');
  await rendered.write('Målår', '2030');
  return rendered;
}

describe('NewIndicator', () => {
  it('makes the indicator, ties it to the goal and sets its target', async () => {
    const { press, http } = await filled('g1');
    await press('Lägg till indikatorn');
    const made = http.expectOne('/api/indicators');
    expect(made.request.body).toMatchObject({
      name: 'Sysselsättningsgrad',
      unit: 'procent',
      polarity: 'higher',
      source: 'SCB',
      baseline: { value: 78, year: 2020 },
    });
    made.flush(detail());
    await moments();
    http.expectOne({ method: 'PUT', url: '/api/goals/g1/indicators/i1' }).flush(null);
    await moments();
    expect(http.expectOne('/api/indicators/i1/targets').request.body).toMatchObject({ value: 82, year: 2030 });
  });
  it('goes on where it stopped, without making the indicator twice', async () => {
    const { press, http, settled, text } = await filled('g1');
    await press('Lägg till indikatorn');
    http.expectOne('/api/indicators').flush(detail());
    await moments();
    http.expectOne('/api/goals/g1/indicators/i1').flush(null, { status: 500, statusText: 'down' });
    await settled();
    expect(text()).toMatch(/Något gick fel/);
    await press('Lägg till indikatorn');
    http.expectNone('/api/indicators');
    http.expectOne('/api/goals/g1/indicators/i1');
  });
  it('says what is missing and sends nothing', async () => {
    const { press, http, text } = render(NewIndicator, {});
    await press('Lägg till indikatorn');
    http.expectNone('/api/indicators');
    expect(text()).toMatch(/Ge indikatorn ett namn/);
  });
});
