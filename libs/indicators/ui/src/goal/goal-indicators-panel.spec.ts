import { TestBed } from '@angular/core/testing';
import { Undo } from '@rt/shared/ui';
import type { Role } from '@rt/identity/domain';
import { GoalIndicatorsPanel } from './goal-indicators-panel';
import { summary } from '../testing/indicators';
import { moments, render } from '../testing/render';

const URL = '/api/indicators?goalId=g1';
async function show(indicators: object[], role?: Role) {
  const rendered = render(GoalIndicatorsPanel, { goalId: 'g1' }, role);
  rendered.http.expectOne(URL).flush(indicators);
  await rendered.settled();
  return rendered;
}

describe('GoalIndicatorsPanel', () => {
  it('shows baseline, newest value and target of every indicator', async () => {
    const { texts } = await show([summary()]);
    expect(texts('dd')).toEqual(['78 2020', '79,5 2025', '82 2030']);
  });
  it('says what is missing instead of showing a zero', async () => {
    const { texts, text } = await show([summary({ baseline: null, latest: null, target: null, recent: [] })]);
    expect(texts('dd')).toEqual(['saknas', 'saknas', 'saknas']);
    expect(text()).toMatch(/Inga värden är inlästa/);
  });
  it('says why a goal needs an indicator and offers the first step', async () => {
    const { text } = await show([]);
    expect(text()).toMatch(/Utan indikator går det inte att visa om målet närmar sig.*Lägg till en ny indikator/);
  });
  it('offers a reader nothing to change', async () => {
    const { element } = await show([summary()], 'reader');
    expect(element.querySelector('button.rt-button')).toBeNull();
  });
  it('detaches and takes it back', async () => {
    const { press, http } = await show([summary()]);
    await press('Koppla loss');
    http.expectOne({ method: 'DELETE', url: '/api/goals/g1/indicators/i1' }).flush(null);
    await moments();
    TestBed.inject(Undo).undoLast();
    http.expectOne({ method: 'PUT', url: '/api/goals/g1/indicators/i1' });
  });
  it('attaches one the region has, and does not offer what is attached already', async () => {
    const { press, http, settled, texts } = await show([summary()]);
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
