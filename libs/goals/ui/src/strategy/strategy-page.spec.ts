import { TestBed } from '@angular/core/testing';
import type { VersionState } from '@rt/goals/domain';
import type { Role } from '@rt/identity/domain';
import { asRole, settled, strategyFixture, VERSION } from '../testing/as-role';
import { StrategyPage } from './strategy-page';

async function show(role: Role, state: VersionState) {
  const http = asRole(role);
  const fixture = TestBed.createComponent(StrategyPage);
  const strategy = strategyFixture(state);
  fixture.componentRef.setInput('strategyId', strategy.id);
  TestBed.tick();
  http.expectOne(`/api/strategies/${strategy.id}`).flush(strategy);
  await settled();
  http.match('/api/strategies').forEach((test) => test.flush([strategy]));
  const element = fixture.nativeElement as HTMLElement;
  const click = async (words: string) => {
    [...element.querySelectorAll('button')].find((button) => button.textContent?.trim() === words)?.click();
    await settled();
  };
  return { http, element, click };
}

describe('StrategyPage', () => {
  it('adopts only with a day and a reference, on the version seen', async () => {
    const { http, element, click } = await show('strategy_owner', 'draft');
    await click('Registrera beslut');
    await click('Registrera beslutet');
    http.expectNone(`/api/strategy-versions/${VERSION}/adoption`);
    expect(element.textContent).toContain('Ange dagen då beslutet togs');
    const [day, reference] = [...element.querySelectorAll<HTMLInputElement>('rt-adoption-form input')];
    for (const [box, text] of [
      [day, '2026-06-15'],
      [reference, 'RUN 45'],
    ] as const) {
      if (box) box.value = text;
      box?.dispatchEvent(new Event('input'));
    }
    await settled();
    await click('Registrera beslutet');
    const { request } = http.expectOne(`/api/strategy-versions/${VERSION}/adoption`);
    expect(request.body).toEqual({ decidedOn: '2026-06-15', reference: 'RUN 45' });
    expect(request.headers.get('If-Match')).toBe('"3"');
  });

  it('tells the decision, and offers a revision once a version is adopted', async () => {
    const { http, element, click } = await show('strategy_owner', 'adopted');
    expect(element.textContent).toContain('2026-06-15, RUN 45');
    expect(element.textContent).not.toContain('Registrera beslut');
    await click('Revidera strategin');
    expect(http.expectOne(({ url }) => url.endsWith('/revisions')).request.method).toBe('POST');
  });

  it('does not offer a revision while there is a draft', async () => {
    expect((await show('strategy_owner', 'draft')).element.textContent).not.toContain('Revidera strategin');
  });

  it('asks before it removes a draft, since that cannot be undone', async () => {
    const { http, element, click } = await show('strategy_owner', 'draft');
    await click('Ta bort');
    http.expectNone(`/api/strategy-versions/${VERSION}`);
    expect(element.textContent).toContain('Det går inte att ångra');
    await click('Ta bort utkastet');
    expect(http.expectOne(`/api/strategy-versions/${VERSION}`).request.method).toBe('DELETE');
  });

  it('takes the keyboard to the name and back to the button', async () => {
    const { element, click } = await show('strategy_owner', 'draft');
    await click('Byt namn');
    expect(document.activeElement).toBe(element.querySelector('form input'));
    await click('Avbryt');
    expect(document.activeElement?.textContent?.trim()).toBe('Byt namn');
  });

  it('offers a reader nothing to change', async () => {
    const { element } = await show('reader', 'draft');
    expect([...element.querySelectorAll('button')].map((button) => button.textContent?.trim())).toEqual(['Visa målen']);
  });
});
