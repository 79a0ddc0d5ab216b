import { TestBed } from '@angular/core/testing';
import { type ConceptProfile, DEFAULT_LEVEL_NAMES, DEFAULT_STAGE_NAMES } from '@rt/goals/domain';
import type { Role } from '@rt/identity/domain';
import { asRole, settled } from '../testing/as-role';
import { ConceptPage } from './concept-page';

const profile = (version: number, subGoal = 'Delmål'): ConceptProfile => ({
  version,
  stages: { ...DEFAULT_STAGE_NAMES, output: { name: 'Leverans', definition: 'Det som lämnas över.' } },
  levels: { ...DEFAULT_LEVEL_NAMES, sub_goal: { name: subGoal, definition: 'Följs upp för sig.' } },
});

async function show(role: Role) {
  const http = asRole(role);
  const fixture = TestBed.createComponent(ConceptPage);
  TestBed.tick();
  http.match('/api/concept-profile').forEach((test) => test.flush(profile(2)));
  await settled();
  const element = fixture.nativeElement as HTMLElement;
  const write = async (text: string, at = 2) => {
    const box = element.querySelectorAll<HTMLInputElement>('input')[at];
    if (box) box.value = text;
    box?.dispatchEvent(new Event('input'));
    await settled();
  };
  const save = async () => {
    element.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await settled();
    return http.match(({ method }) => method === 'PUT');
  };
  return { http, element, write, save };
}

describe('ConceptPage', () => {
  it('saves the names on the version they are based on', async () => {
    const { write, save } = await show('strategy_owner');
    await write('Effektmål');
    const [put] = await save();
    expect(put?.request.body.levels.sub_goal.name).toBe('Effektmål');
    expect(put?.request.headers.get('If-Match')).toBe('"2"');
  });

  it('does not save a level without a name, and says what to do', async () => {
    const { element, write, save } = await show('strategy_owner');
    await write('  ');
    expect(await save()).toEqual([]);
    expect(element.textContent).toContain('Skriv vad det heter hos er');
  });

  it('names the columns of effect chains too', async () => {
    const { element, write, save } = await show('strategy_owner');
    expect([...element.querySelectorAll('legend')].map(({ textContent }) => textContent)).toContain('Leverans');
    await write('Upplevt behov', 4);
    const [put] = await save();
    expect(put?.request.body.stages).toMatchObject({ need: { name: 'Upplevt behov' }, output: { name: 'Leverans' } });
  });

  it('shows both names when somebody else was first', async () => {
    const { element, write, save } = await show('strategy_owner');
    await write('Effektmål');
    const [put] = await save();
    const body = {
      code: 'version.stale',
      messages: { sv: 'x', en: 'x' },
      status: 412,
      current: profile(3, 'Resultatmål'),
    };
    put?.flush(body, { status: 412, statusText: 'x' });
    await settled();
    expect(element.querySelector('rt-conflict')?.textContent).toContain('Resultatmål');
  });

  it('tells who changed which name, and asks for the trail of the region first when it is opened', async () => {
    const { http, element } = await show('strategy_owner');
    const isTrail = ({ url }: { url: string }) => url === '/api/audit';
    expect(http.match(isTrail)).toEqual([]);
    const fold = element.querySelector('details');
    if (fold) fold.open = true;
    fold?.dispatchEvent(new Event('toggle'));
    await settled();
    const [asked] = http.match(isTrail);
    expect([asked?.request.params.get('objectType'), asked?.request.params.get('objectId')]).toEqual([
      'concept-profile',
      'r',
    ]);
    const entry = { id: '1', at: '2026-11-20T10:00:00Z', by: 'Anna Ek', action: 'changed', reason: null };
    const [before, after] = [profile(1), profile(2, 'Effektmål')].map(({ levels }) => ({ levels }));
    asked?.flush({ entries: [{ ...entry, before, after }], next: null });
    await settled();
    const text = element.querySelector('rt-audit-trail li')?.textContent.replace(/\s+/g, ' ');
    expect(text).toContain('Anna Ek ändrade Delmål – namn');
    expect(text).toContain('från Delmål →till Effektmål');
    expect(text).not.toContain('Vision');
  });

  it('is only to read for those who may not change it', async () => {
    const { element } = await show('reader');
    expect(element.querySelector('input')).toBeNull();
    expect(element.querySelector('dl')?.textContent).toContain('Följs upp för sig.');
  });
});
