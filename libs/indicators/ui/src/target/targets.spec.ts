import type { Target } from '@rt/indicators/domain';
import { Targets } from './targets';
import { detail } from '../testing/indicators';
import { render } from '../testing/render';

const target = (value: number, setAt: string, reason: string | null = null): Target => ({
  id: setAt,
  value,
  year: 2030,
  reason,
  decision: null,
  setAt,
  setBy: 'Stina Ek',
});
const show = (...targets: Target[]) => render(Targets, { indicator: detail({ targets }), editable: true });

describe('Targets', () => {
  it('says what is lost without a target', () => expect(show().text()).toMatch(/inget målvärde/));
  it('shows the target and every one before it with the reason it was given up', () => {
    const { text } = show(target(75, '2026-05-02T10:00:00Z', 'Ny prognos'), target(80, '2021-01-01T10:00:00Z'));
    expect(text()).toMatch(/75 procent.*2030/);
    expect(text()).toMatch(/Tidigare målvärden.*80 procent.*gällde 2021-01-01 – 2026-05-02.*Ny prognos/);
  });
  it('says that a target was moved after a bad outcome', () => {
    const targets = [target(75, '2026-05-02T10:00:00Z', 'Ny prognos'), target(80, '2021-01-01T10:00:00Z')];
    const [to, from] = targets;
    const reason = { sv: 'Flyttat mål: därför.', en: '' };
    const moved = [{ from, to, status: 'moving_away', reason }];
    expect(render(Targets, { indicator: detail({ targets }), moved }).texts('.moved')).toEqual([
      'Flyttat mål: därför.',
    ]);
  });
  it('sets the first target without asking why', async () => {
    const { http, press, write } = show();
    await press('Sätt ett målvärde');
    await write('Nytt målvärde', '82,5');
    await write('Målår', '2030');
    await press('Spara målvärdet');
    expect(http.expectOne('/api/indicators/i1/targets').request.body).toEqual({
      value: 82.5,
      year: 2030,
      reason: null,
      decision: null,
    });
  });
  it('does not move a target without a reason', async () => {
    const { http, press, write, text } = show(target(80, '2021-01-01T10:00:00Z'));
    await press('Ändra målvärdet');
    await write('Nytt målvärde', '70');
    await write('Målår', '2030');
    await press('Spara målvärdet');
    http.expectNone('/api/indicators/i1/targets');
    expect(text()).toMatch(/Skriv varför/);
    await write('Varför', 'Ny prognos');
    await press('Spara målvärdet');
    expect(http.expectOne('/api/indicators/i1/targets').request.body).toMatchObject({ reason: 'Ny prognos' });
  });
  it('offers nothing to a reader', () =>
    expect(render(Targets, { indicator: detail(), editable: false }).element.querySelector('button')).toBeNull());
});
