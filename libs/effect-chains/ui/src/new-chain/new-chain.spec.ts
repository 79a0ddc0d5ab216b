import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { PATTERNS } from '@rt/effect-chains/domain';
import { BLANK } from './chain-start';
import { NewChain } from './new-chain';

const goal = { id: '1', lineageId: 'l', code: '2.3', wording: 'Fler i arbete' };

async function setup(inputs: Partial<{ goal: typeof goal }> = {}) {
  TestBed.configureTestingModule({ providers: [provideHttpClientTesting(), provideRouter([])] });
  const http = TestBed.inject(HttpTestingController);
  const fixture = TestBed.createComponent(NewChain);
  if (inputs.goal) fixture.componentRef.setInput('goal', inputs.goal);
  const settle = async () => {
    TestBed.tick();
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
  };
  await settle();
  const element = fixture.nativeElement as HTMLElement;
  const choose = async (label: string) => {
    const found = [...element.querySelectorAll('label')].find(({ textContent }) => textContent?.includes(label));
    found?.querySelector('input')?.dispatchEvent(new Event('change'));
    await settle();
  };
  const title = () => element.querySelector<HTMLInputElement>('input[maxlength]');
  const name = async (text: string) => {
    const field = title();
    if (field) field.value = text;
    field?.dispatchEvent(new Event('input'));
    await settle();
  };
  const save = async () => {
    element.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await settle();
    return http.match(({ method, url }) => method === 'POST' && url === '/api/effect-chains')[0];
  };
  return { http, fixture, element, choose, title, name, save, settle };
}

describe('NewChain', () => {
  it('makes a blank chain of a name', async () => {
    const { name, save } = await setup();
    await name('Från skola till arbete');
    expect((await save())?.request.body).toMatchObject({ name: 'Från skola till arbete', nodes: [], edges: [] });
  });

  it('makes none without a name, and says so', async () => {
    const { save, element } = await setup();
    expect(await save()).toBeUndefined();
    expect(element.textContent).toContain('Skriv minst 3 tecken');
  });

  it('begins from a pattern, shown before it is made, and keeps its name unless another is written', async () => {
    const { choose, title, save, element } = await setup();
    await choose('Ett mönster');
    expect(element.querySelector('button[type=submit]')).toBeNull();
    await choose(PATTERNS[0]?.name.sv ?? '');
    expect(title()?.value).toBe(PATTERNS[0]?.name.sv);
    expect(element.querySelector('rt-start-preview')?.textContent).toContain('rutor');
    const body = (await save())?.request.body;
    expect(body.nodes).toHaveLength(Object.keys(PATTERNS[0]?.nodes ?? {}).length);
  });

  it('ends in the goal it is begun from', async () => {
    const { name, save } = await setup({ goal });
    await name('Till arbete');
    expect((await save())?.request.body.nodes).toMatchObject([{ kind: 'goal', goalLineageId: 'l' }]);
  });

  it('shows what a file holds before anything is stored', async () => {
    const { choose, element, http, settle, save, title } = await setup();
    await choose('En fil');
    const drop = element.querySelector('input[type=file]') as HTMLInputElement;
    Object.defineProperty(drop, 'files', { value: [new File(['{}'], 'kedja.json')] });
    drop.dispatchEvent(new Event('change'));
    const [asked] = http.match('/api/effect-chains/imports');
    expect((asked?.request.body as FormData).get('preview')).toBe('true');
    asked?.flush({ ...BLANK, name: 'Ur filen' });
    await settle();
    expect(title()?.value).toBe('Ur filen');
    expect((await save())?.request.body.name).toBe('Ur filen');
  });

  it('says what is wrong with a file, and stores nothing', async () => {
    const { choose, element, http, settle } = await setup();
    await choose('En fil');
    const drop = element.querySelector('input[type=file]') as HTMLInputElement;
    Object.defineProperty(drop, 'files', { value: [new File(['x'], 'x.json')] });
    drop.dispatchEvent(new Event('change'));
    const messages = { sv: 'Filen är ingen effektkedja.', en: 'x' };
    const problem = { status: 422, code: 'chain-file.not-a-chain', title: messages.sv, messages };
    http.match('/api/effect-chains/imports')[0]?.flush(problem, { status: 422, statusText: 'x' });
    await settle();
    expect(element.querySelector('rt-problem')?.textContent).toContain('ingen effektkedja');
    expect(element.querySelector('button[type=submit]')).toBeNull();
  });
});
