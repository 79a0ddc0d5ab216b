import { TestBed } from '@angular/core/testing';
import { asRole, settled, strategyFixture } from '../testing/as-role';
import { StrategyForm } from './strategy-form';

async function show() {
  const http = asRole('strategy_owner');
  const fixture = TestBed.createComponent(StrategyForm);
  await settled();
  http.match('/api/strategies').forEach((test) => test.flush([]));
  const element = fixture.nativeElement as HTMLElement;
  const [name, startYear, endYear] = [...element.querySelectorAll('input')];
  const write = (box: HTMLInputElement | undefined, text: string) => {
    if (box) box.value = text;
    box?.dispatchEvent(new Event('input'));
  };
  const send = async () => {
    await settled();
    element.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await settled();
    return http.match(({ method }) => method === 'POST');
  };
  return { http, element, name, startYear, endYear, write, send };
}

describe('StrategyForm', () => {
  it('says what is missing when one tries, and sends nothing', async () => {
    const { element, startYear, endYear, write, send } = await show();
    expect(element.querySelector('.error')?.textContent).toBe('');
    write(startYear, '2030');
    write(endYear, '2024');
    expect(await send()).toEqual([]);
    expect(element.textContent).toContain('Skriv strategins namn');
    expect(element.textContent).toContain('Slutåret ligger före startåret');
  });

  it('makes a strategy of what was written', async () => {
    const { name, startYear, endYear, write, send } = await show();
    write(name, ' Älvdal 2030 ');
    write(startYear, '2024');
    write(endYear, '2030');
    const [post] = await send();
    expect(post?.request.body).toEqual({ name: 'Älvdal 2030', kind: 'rus', startYear: 2024, endYear: 2030 });
  });

  it('keeps what was written when the server refuses', async () => {
    const { element, name, write, send } = await show();
    write(name, strategyFixture().name);
    const [post] = await send();
    const messages = { sv: 'Det finns redan en strategi med det namnet.', en: '' };
    post?.flush({ code: 'strategy.name-taken', messages, status: 409 }, { status: 409, statusText: 'x' });
    await settled();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Det finns redan');
    expect(name?.value).toBe(strategyFixture().name);
  });
});
