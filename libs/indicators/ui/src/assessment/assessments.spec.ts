import type { Assessment, IndicatorDetail, Statuses } from '@rt/indicators/domain';
import type { Role } from '@rt/identity/domain';
import { detail } from '../testing/indicators';
import { render } from '../testing/render';
import { Assessments } from './assessments';

const judged = <S extends string>(status: S) => ({ status, reason: { sv: 'Därför.', en: 'So.' }, arithmetic: [] });
const statuses: Statuses = {
  trend: judged('improving'),
  target: judged('acceleration_needed'),
  data: judged('current'),
};
const made = (changes: Partial<Assessment> = {}): Assessment => ({
  id: 'a1',
  trend: null,
  target: null,
  reason: null,
  text: 'Uppgången håller i sig.',
  madeAt: '2026-11-20T10:00:00Z',
  madeBy: 'Stina Ek',
  needsReview: false,
  changed: [],
  ...changes,
});
const PATH = '/api/indicators/i1/assessments';

function show(assessments: Assessment[], role: Role = 'strategy_owner') {
  const indicator = detail({ assessments });
  const rendered = render(Assessments, { indicator, statuses, editable: role !== 'reader' }, role);
  const changed: IndicatorDetail[] = [];
  rendered.fixture.componentInstance.changed.subscribe((each) => changed.push(each));
  return { ...rendered, changed };
}

describe('Assessments', () => {
  it('says what the place is for where nobody has written', async () => {
    const { text, press } = show([]);
    expect(text()).toMatch(/Ingen har skrivit vad siffrorna betyder/);
    await press('Skriv en bedömning');
    expect(text()).toMatch(/Vad siffrorna betyder/);
  });
  it('says that it is to be looked at again, and what has changed', () =>
    expect(show([made({ needsReview: true, changed: ['values', 'target'] })]).text()).toMatch(
      /Behöver ses över. Sedan den skrevs finns nya eller ändrade värden och ett annat målvärde./,
    ));
  it('adds the same once more where it still holds', async () => {
    const { http, press } = show([made({ needsReview: true, changed: ['values'] })]);
    await press('Den håller fortfarande');
    expect(http.expectOne(PATH).request.body).toEqual({
      trend: null,
      target: null,
      reason: null,
      text: 'Uppgången håller i sig.',
    });
  });
  it('does not save another judgement than the computed one without a reason', async () => {
    const { http, press, write, text } = show([]);
    await press('Skriv en bedömning');
    await write('Läget mot målet enligt er', 'on_track');
    await press('Spara bedömningen');
    http.expectNone(PATH);
    expect(text()).toMatch(/Skriv varför ni bedömer det på ett annat sätt/);
    await write('Varför ni bedömer annorlunda', 'Avtalen är klara.');
    await press('Spara bedömningen');
    expect(http.expectOne(PATH).request.body).toMatchObject({ target: 'on_track', reason: 'Avtalen är klara.' });
  });
  it('asks for no reason where people judge the same', async () => {
    const { http, press, write, text } = show([]);
    await press('Skriv en bedömning');
    await write('Trenden enligt er', 'improving');
    expect(text()).not.toMatch(/Varför ni bedömer annorlunda/);
    await press('Spara bedömningen');
    expect(http.expectOne(PATH).request.body).toMatchObject({ trend: 'improving', reason: null });
  });
  it('does not save nothing', async () => {
    const { http, press, text } = show([]);
    await press('Skriv en bedömning');
    await press('Spara bedömningen');
    http.expectNone(PATH);
    expect(text()).toMatch(/Skriv vad ni bedömer, eller välj en status/);
  });
  it('keeps what was written when saving fails, and hands on what was saved', async () => {
    const { http, press, write, settled, element, changed } = show([]);
    await press('Skriv en bedömning');
    await write('Vad siffrorna betyder', 'Det vänder.');
    await press('Spara bedömningen');
    http.expectOne(PATH).flush('', { status: 503, statusText: 'x' });
    await settled();
    expect(element.querySelector('textarea')?.value).toBe('Det vänder.');
    await press('Spara bedömningen');
    http.expectOne(PATH).flush(detail({ assessments: [made()] }));
    await settled();
    expect(changed).toHaveLength(1);
  });
  it('keeps the earlier ones within reach', () =>
    expect(show([made(), made({ id: 'a0', text: 'Det går bra.' })]).text()).toMatch(
      /Tidigare bedömningar \(1\) ?Det går bra./,
    ));
  it('lets a reader read', () => {
    const { text, element } = show([made()], 'reader');
    expect(text()).toMatch(/Uppgången håller i sig. ?Stina Ek/);
    expect(element.querySelector('button')).toBeNull();
  });
});
