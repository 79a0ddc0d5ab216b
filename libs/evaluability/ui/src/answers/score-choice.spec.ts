import { TestBed } from '@angular/core/testing';
import type { Score } from '@rt/evaluability/domain';
import { ScoreChoice } from './score-choice';

describe('ScoreChoice', () => {
  const setup = async (inputs: Record<string, unknown> = {}) => {
    const fixture = TestBed.createComponent(ScoreChoice);
    for (const [name, value] of Object.entries({ name: 'n', legend: 'Frågan', value: null, ...inputs }))
      fixture.componentRef.setInput(name, value);
    const chosen: Score[] = [];
    fixture.componentInstance.chosen.subscribe((score) => chosen.push(score));
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const press = (key: string, part: KeyboardEventInit = {}) =>
      element.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...part }));
    return { element, chosen, press };
  };

  it.each<[string, Score]>([
    ['1', '1'],
    ['3', '3'],
    ['x', 'x'],
    ['X', 'x'],
  ])('takes the key %s as %s', async (key, score) => {
    const { chosen, press } = await setup();
    press(key);
    expect(chosen).toEqual([score]);
  });
  it('leaves other keys, and keys with Ctrl, alone', async () => {
    const { chosen, press } = await setup();
    press('4');
    press('x', { ctrlKey: true });
    expect(chosen).toEqual([]);
  });
  it('takes nothing when it is locked', async () => {
    const { chosen, press } = await setup({ disabled: true });
    press('1');
    expect(chosen).toEqual([]);
  });
  it('says what each sign means', async () =>
    expect((await setup()).element.textContent).toMatch(/1\s*otillräcklig.*X\s*inte aktuell/s));
});
