import { TestBed } from '@angular/core/testing';
import { type IndicatorMultiple, SETTINGS_DEFAULTS } from '@rt/indicators/domain';
import { Undo } from '@rt/shared/ui';
import type { Role } from '@rt/identity/domain';
import { GoalIndicatorsPanel } from './goal-indicators-panel';
import { summary } from '../testing/indicators';
import { moments, render } from '../testing/render';

const URL = '/api/indicators/multiples?goalId=g1';
const WARNINGS = '/api/goals/g1/indicator-warnings';
const multiple = (changes: Partial<IndicatorMultiple> = {}): IndicatorMultiple => ({
  ...summary(),
  series: [],
  ...changes,
});
async function show(indicators: object[], role?: Role, warnings: object[] = []) {
  const rendered = render(GoalIndicatorsPanel, { goalId: 'g1' }, role);
  rendered.http.expectOne(URL).flush(indicators);
  rendered.http.expectOne(WARNINGS).flush(warnings);
  rendered.http.expectOne('/api/indicator-settings').flush(SETTINGS_DEFAULTS);
  await rendered.settled();
  return rendered;
}

describe('GoalIndicatorsPanel', () => {
  it('shows baseline, newest value and target of every indicator', async () => {
    const { texts } = await show([multiple()]);
    expect(texts('dd')).toEqual(['78 2020', '79,5 2025', '82 2030']);
  });
  it('says what is missing instead of showing a zero', async () => {
    const { texts, text } = await show([multiple({ baseline: null, latest: null, target: null, recent: [] })]);
    expect(texts('dd')).toEqual(['saknas', 'saknas', 'saknas']);
    expect(text()).toMatch(/Inga värden är inlästa/);
  });
  it('says the three statuses in words, beside what people judge', async () => {
    const assessment = { trend: null, target: 'moving_away', reason: 'Varslen.', needsReview: false } as const;
    const { texts } = await show([multiple({ assessment })]);
    expect(texts('rt-multiple ul li')).toHaveLength(3);
    expect(texts('rt-multiple ul li')[1]).toMatch(/ni: *går åt fel håll/);
  });
  it('says what is probably wrong, and what mends it', async () => {
    const warning = { code: 'too_many_indicators', goalIds: ['g1'], indicatorIds: [], field: null };
    const words = { says: { sv: 'Målet har åtta indikatorer.', en: '' }, mend: { sv: 'Välj de viktigaste.', en: '' } };
    const { texts } = await show([multiple()], undefined, [{ ...warning, ...words }]);
    expect(texts('rt-warning-list li')).toEqual(['Målet har åtta indikatorer. Välj de viktigaste.']);
  });
  it('says why a goal needs an indicator and offers the first step', async () => {
    const { text } = await show([]);
    expect(text()).toMatch(/Utan indikator går det inte att visa om målet närmar sig.*Lägg till en ny indikator/);
  });
  it('offers a reader nothing to change', async () => {
    const { element } = await show([multiple()], 'reader');
    expect(element.querySelector('button.rt-button')).toBeNull();
  });
  it('detaches and takes it back', async () => {
    const { press, http } = await show([multiple()]);
    await press('Koppla loss');
    http.expectOne({ method: 'DELETE', url: '/api/goals/g1/indicators/i1' }).flush(null);
    await moments();
    TestBed.inject(Undo).undoLast();
    http.expectOne({ method: 'PUT', url: '/api/goals/g1/indicators/i1' });
  });
  it('attaches one the region has, and does not offer what is attached already', async () => {
    const { press, http, settled, texts } = await show([multiple()]);
    const pressed = press('Koppla en som finns');
    TestBed.tick();
    http.expectOne('/api/indicators').flush([summary(), summary({ id: 'i2', name: 'Utsläpp' })]);
    await pressed;
    await settled();
    expect(texts('rt-attach-indicator button')).toEqual(['Koppla Utsläpp']);
    await press('Koppla Utsläpp');
    http.expectOne({ method: 'PUT', url: '/api/goals/g1/indicators/i2' });
  });
  it('does not lose the focus when a form comes and goes', async () => {
    const { press, element } = await show([]);
    document.body.append(element);
    await press('Lägg till en ny indikator');
    expect(document.activeElement).toBe(element.querySelector('section input'));
    await press('Avbryt');
    expect(document.activeElement?.textContent?.trim()).toBe('Lägg till en ny indikator');
    element.remove();
  });
});
