import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { Undo } from '@rt/shared/ui';
import { jest } from '@jest/globals';
import { ChainPage } from './chain-page';
import { applied, AtAChain, settled, written } from './live/testing/at-a-chain';
import { arrow, box, chainFixture } from './testing/live-fixture';

const content = { nodes: [box('a', 'activity', { text: 'Praktik' }), box('b', 'output')], edges: [arrow('ab')] };

/** What the outline says, also in the fields that are written in. */
const outlineOf = (element: HTMLElement) =>
  [...element.querySelectorAll<HTMLTextAreaElement>('rt-chain-outline textarea')].map(({ value }) => value).join('\n');

/** The page of a chain in its outline, as somebody has it open. */
async function open(mayEdit = true, address: Record<string, string> = {}) {
  const at = new AtAChain(undefined, mayEdit);
  await settled();
  const router = TestBed.inject(Router);
  const went = jest.spyOn(router, 'navigate').mockResolvedValue(true);
  const fixture = TestBed.createComponent(ChainPage);
  fixture.componentRef.setInput('chainId', 'chain');
  for (const [name, value] of Object.entries({ vy: 'disposition', ...address }))
    fixture.componentRef.setInput(name, value);
  await settled();
  at.read({ ...content, name: 'Till arbete' });
  await settled(5);
  const element = fixture.nativeElement as HTMLElement;
  const button = (text: string) =>
    [...element.querySelectorAll<HTMLElement>('button, a.rt-button')].find((each) => each.textContent.includes(text));
  const press = async (text: string) => {
    button(text)?.click();
    await settled();
  };
  const key = (pressed: string, more: KeyboardEventInit = {}, target: EventTarget = document.body) => {
    const event = new KeyboardEvent('keydown', {
      key: pressed,
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
      ...more,
    });
    target.dispatchEvent(event);
    return event;
  };
  const change = async (to: string) => {
    at.stream.say('changes', applied(1, [written('a', 'Praktik', to)]));
    await settled();
  };
  return { at, element, fixture, went, button, press, key, change };
}

describe('the page of a chain', () => {
  it('shows its name, how it stands with saving, and the ways to look at it', async () => {
    const { element } = await open();
    expect(element.querySelector('h1')?.textContent).toBe('Till arbete');
    expect(element.querySelector('rt-saved-line')?.textContent).toContain('Allt sparas av sig självt');
    expect(element.querySelector('nav [aria-current]')?.textContent).toBe('Disposition');
    expect(outlineOf(element)).toContain('Praktik');
  });

  it('offers nothing to change to those who only read', async () => {
    const { button } = await open(false);
    for (const text of ['Byt namn', 'Ångra', 'Ta bort kedjan', 'Ändra']) expect(button(text)).toBeUndefined();
  });

  it('follows what others do', async () => {
    const { element, change } = await open();
    await change('Bos text');
    expect(outlineOf(element)).toContain('Bos text');
  });

  it('takes what is selected from the address, shows it beside the chain, and lets it go again', async () => {
    const { element, press, went } = await open(true, { vald: 'a' });
    await settled(60);
    expect(element.querySelector('rt-side-panel h2')?.textContent).toBe('Aktivitet');
    expect(element.querySelector('rt-side-panel rt-part-comments textarea')).not.toBeNull();
    await press('Stäng');
    await settled(60);
    expect(element.querySelector('rt-side-panel')).toBeNull();
    expect(went).toHaveBeenCalledWith([], expect.objectContaining({ queryParams: { vald: null } }));
  });

  it('opens what stands beside it by the address, and counts what there is to see over', async () => {
    const { button, press, went } = await open();
    expect(button('Granskning')?.textContent).toMatch(/Granskning\s*\d+/);
    await press('Granskning');
    expect(went).toHaveBeenCalledWith([], expect.objectContaining({ queryParams: { sida: 'granskning' } }));
  });

  it('is renamed where the name stands, on the version it is based on', async () => {
    const { at, element, press } = await open();
    await press('Byt namn');
    const field = element.querySelector<HTMLInputElement>('rt-chain-title input');
    if (field) field.value = 'Ny väg till arbete';
    await press('Byt namn');
    const asked = at.http.expectOne(({ method }) => method === 'PATCH');
    expect([asked.request.body, asked.request.headers.get('If-Match')]).toEqual([
      { name: 'Ny väg till arbete' },
      '"1"',
    ]);
    asked.flush(chainFixture({ name: 'Ny väg till arbete', version: 2 }));
    await settled();
    expect(element.querySelector('h1')?.textContent).toBe('Ny väg till arbete');
    expect(outlineOf(element)).toContain('Praktik');
  });

  it('keeps the name that was written when somebody else was first', async () => {
    const { at, element, press } = await open();
    await press('Byt namn');
    const field = element.querySelector<HTMLInputElement>('rt-chain-title input');
    if (field) field.value = 'Mitt namn';
    await press('Byt namn');
    const messages = { sv: 'Någon annan har ändrat', en: '' };
    const problem = { type: 't', title: 'x', code: 'version.stale', status: 412, messages };
    at.http.expectOne(({ method }) => method === 'PATCH').flush(problem, { status: 412, statusText: 'x' });
    await settled();
    expect(element.querySelector<HTMLInputElement>('rt-chain-title input')?.value).toBe('Mitt namn');
    expect(element.querySelector('rt-chain-title')?.textContent).toContain('Någon annan har ändrat');
  });

  it('does not take a name too short', async () => {
    const { at, element, press } = await open();
    await press('Byt namn');
    const field = element.querySelector<HTMLInputElement>('rt-chain-title input');
    if (field) field.value = ' x ';
    await press('Byt namn');
    at.http.expectNone(({ method }) => method === 'PATCH');
    expect(element.querySelector('rt-chain-title')?.textContent).toContain('minst 3 tecken');
  });

  it('is removed without a question, and put back with everything in it', async () => {
    const { at, press, went } = await open();
    await press('Ta bort kedjan');
    at.http.expectOne(({ method }) => method === 'DELETE').flush(null);
    expect(went).toHaveBeenCalledWith(['/effektkedjor']);
    TestBed.inject(Undo).undoLast();
    const { body } = at.http.expectOne({ method: 'POST', url: '/api/effect-chains' }).request;
    expect(body).toMatchObject({
      id: 'chain',
      name: 'Till arbete',
      nodes: [{ id: 'a' }, { id: 'b' }],
      edges: [{ id: 'ab' }],
    });
    expect(body.nodes[0]).not.toHaveProperty('version');
  });

  it('shows both texts where two met, and sends what is chosen', async () => {
    const { at, element, press } = await open(true, { vald: 'a' });
    await settled(60);
    const field = element.querySelector<HTMLTextAreaElement>('rt-side-panel textarea');
    if (field) field.value = 'Min text';
    field?.dispatchEvent(new Event('input'));
    await settled();
    const current = { ...content.nodes[0], text: 'Bos text', version: 3 } as (typeof content.nodes)[0];
    await at.conflict({ part: 'node', id: 'a', current, fields: ['text'], by: 'Bo', at: null });
    expect(element.querySelector('rt-saved-line')?.textContent).toContain('väntar på ditt val');
    const choice = element.querySelector('rt-field-choice');
    expect(choice?.textContent).toContain('Senast ändrad av Bo');
    expect(choice?.textContent).toContain('Min text');
    expect(field?.value).toBe('Min text');
    await press('Behåll min');
    expect(at.sent().set.changes).toEqual([written('a', 'Bos text', 'Min text')]);
    expect(element.querySelector('rt-field-choice')).toBeNull();
  });
});

describe('the keys of undo', () => {
  const changed = async () => {
    const page = await open(true, { vald: 'a' });
    await settled(60);
    const field = page.element.querySelector<HTMLTextAreaElement>('rt-side-panel textarea') as HTMLTextAreaElement;
    field.value = 'Min text';
    field.dispatchEvent(new Event('input'));
    await settled();
    document.body.append(page.element);
    const text = () => outlineOf(page.element);
    return { ...page, field, text };
  };

  it('take back the last step and do it again', async () => {
    const { key, text } = await changed();
    expect(key('z').defaultPrevented).toBe(true);
    await settled();
    expect(text()).toContain('Praktik');
    key('Z', { shiftKey: true });
    await settled();
    expect(text()).toContain('Min text');
    key('z');
    key('y');
    await settled();
    expect(text()).toContain('Min text');
  });

  it('belong to the text where somebody is writing', async () => {
    const { key, field } = await changed();
    expect(key('z', {}, field).defaultPrevented).toBe(false);
  });

  it('are left to others when there is nothing to undo here', async () => {
    const { key } = await open();
    expect(key('z').defaultPrevented).toBe(false);
    expect(key('y').defaultPrevented).toBe(false);
  });
});
