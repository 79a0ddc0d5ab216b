import { TestBed } from '@angular/core/testing';
import { Undo } from '@rt/shared/ui';
import { inContext } from '../testing/interventions';
import { show } from '../testing/screen';
import { DeclinedAsk } from './declined-ask';

describe('DeclinedAsk', () => {
  beforeEach(() => localStorage.clear());
  const decision = { at: '2026-11-03T08:00:00Z', by: 'Stina', reason: 'Når inte målgruppen', acceptedAt: null };
  const declined = inContext({ id: 'l1', state: 'declined', decision, version: 4 });
  const open = () => show(DeclinedAsk, { link: declined }, 'project_manager');

  it('says who declined and why', async () => {
    const { text, element } = await open();
    expect(text()).toContain('Avböjd av Stina, därför att:');
    expect(element.querySelector('q')?.textContent).toBe('Når inte målgruppen');
  });
  it('proposes again what is written otherwise, on the version that was read', async () => {
    const { element, press, write, http } = await open();
    await press('Föreslå igen …');
    await write(element.querySelector('textarea'), 'unga får praktik så att de söker jobb');
    await press('Föreslå igen');
    const sent = http.expectOne('/api/goal-links/l1');
    expect(sent.request.headers.get('If-Match')).toBe('"4"');
    expect(sent.request.body).toEqual({ mechanism: 'unga får praktik så att de söker jobb', share: 60 });
  });
  it('does not propose the same thing again', async () => {
    const { press, http, text } = await open();
    await press('Föreslå igen …');
    await press('Föreslå igen');
    http.expectNone('/api/goal-links/l1');
    expect(text()).toContain('så att förslaget svarar på skälet');
  });
  it('keeps what is written when somebody else was first', async () => {
    const { element, press, write, http } = await open();
    await press('Föreslå igen …');
    await write(element.querySelector('textarea'), 'unga får praktik så att de söker jobb');
    await press('Föreslå igen');
    const body = {
      code: 'version.stale',
      status: 412,
      messages: { sv: 'Ändrad', en: '' },
      current: { ...declined, version: 5 },
    };
    http.expectOne('/api/goal-links/l1').flush(body, { status: 412, statusText: 'Stale' });
    TestBed.tick();
    expect(element.querySelector('textarea')?.value).toBe('unga får praktik så att de söker jobb');
  });
  it('leaves it declined, and takes that back', async () => {
    const { press, http } = await open();
    await press('Låt den vara avböjd');
    http.expectOne({ url: '/api/goal-links/l1/acceptance', method: 'PUT' }).flush({ ...declined, version: 5 });
    TestBed.inject(Undo).undoLast();
    const undone = http.expectOne({ url: '/api/goal-links/l1/acceptance', method: 'DELETE' });
    expect(undone.request.headers.get('If-Match')).toBe('"5"');
  });
});
