import { TestBed } from '@angular/core/testing';
import type { FactCode, Stance } from '@rt/evaluability/domain';
import { KnownFacts } from './known-facts';

const FACTS = [
  { code: 'baselines', count: 3, of: 5 },
  { code: 'targets', count: 5, of: 5 },
] as const;

describe('KnownFacts', () => {
  const setup = async (inputs: Record<string, unknown> = {}) => {
    const fixture = TestBed.createComponent(KnownFacts);
    const all = { facts: FACTS, codes: ['baselines', 'targets', 'data'], ...inputs };
    for (const [name, value] of Object.entries(all)) fixture.componentRef.setInput(name, value);
    const took: { code: FactCode; stance: Stance | null }[] = [];
    fixture.componentInstance.took.subscribe((taken) => took.push(taken));
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const rows = [...element.querySelectorAll('li')];
    const press = (row: number, text: string) =>
      [...(rows[row]?.querySelectorAll('button') ?? [])].find((each) => each.textContent.trim() === text)?.click();
    return { element, rows, took, press };
  };

  it('takes each fact by itself', async () => {
    const { took, press } = await setup();
    press(0, 'Stämmer inte');
    press(1, 'Stämmer');
    expect(took).toEqual([
      { code: 'baselines', stance: 'contested' },
      { code: 'targets', stance: 'confirmed' },
    ]);
  });
  it('takes a stance back when it is pressed again', async () => {
    const { took, press } = await setup({ taken: [{ code: 'baselines', stance: 'contested' }] });
    press(0, 'Stämmer inte');
    expect(took).toEqual([{ code: 'baselines', stance: null }]);
  });
  it('names the buttons by the fact, for whoever does not see where they stand', async () =>
    expect((await setup()).rows[0]?.querySelector('[role=group]')?.getAttribute('aria-label')).toBe(
      '3 av 5 indikatorer har utgångsvärde.',
    ));
  it('says what stood there when it was taken, where the system says something else now', async () => {
    const taken = [{ code: 'baselines', stance: 'contested' }];
    const said = [{ ...taken[0], fact: { code: 'baselines', count: 0, of: 5 } }];
    expect((await setup({ taken, said })).rows[0]?.textContent).toContain('stod det: 0 av 5');
  });
  it('says nothing of facts that nobody knows, and keeps an answer given for all at once', async () => {
    const { rows, element } = await setup({ earlier: 'contested' });
    expect(rows).toHaveLength(2);
    expect(element.textContent).toContain('Du har tidigare svarat på alla på en gång: Stämmer inte.');
  });
  it('cannot be changed when it is handed in', async () =>
    expect((await setup({ readonly: true })).element.querySelector('button')).toBeNull());
});
