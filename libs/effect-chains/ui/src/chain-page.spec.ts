import { TestBed } from '@angular/core/testing';
import { Undo } from '@rt/shared/ui';
import { settled, written } from './live/testing/at-a-chain';
import { content, openPage, outlineOf } from './testing/at-the-page';
import { chainFixture } from './testing/live-fixture';

describe('the page of a chain', () => {
  it('shows its name, how it stands with saving, and the ways to look at it', async () => {
    const { element } = await openPage();
    expect(element.querySelector('h1')?.textContent).toBe('Till arbete');
    expect(element.querySelector('rt-saved-line')?.textContent).toContain('Allt sparas av sig självt');
    expect(element.querySelector('nav [aria-current]')?.textContent).toBe('Disposition');
    expect(outlineOf(element)).toContain('Praktik');
  });

  it('offers nothing to change to those who only read', async () => {
    const { button } = await openPage(false);
    for (const text of ['Byt namn', 'Ångra', 'Ta bort kedjan', 'Ändra']) expect(button(text)).toBeUndefined();
  });

  it('follows what others do', async () => {
    const { element, change } = await openPage();
    await change('Bos text');
    expect(outlineOf(element)).toContain('Bos text');
  });

  it('takes what is selected from the address, shows it beside the chain, and lets it go again', async () => {
    const { element, press, went } = await openPage(true, { vald: 'a' });
    await settled(60);
    expect(element.querySelector('rt-side-panel h2')?.textContent).toBe('Aktivitet');
    expect(element.querySelector('rt-side-panel rt-part-comments textarea')).not.toBeNull();
    await press('Stäng');
    await settled(60);
    expect(element.querySelector('rt-side-panel')).toBeNull();
    expect(went).toHaveBeenCalledWith([], expect.objectContaining({ queryParams: { vald: null } }));
  });

  it('opens what stands beside it by the address, and counts what there is to see over', async () => {
    const { button, press, went } = await openPage();
    expect(button('Granskning')?.textContent).toMatch(/Granskning\s*\d+/);
    await press('Granskning');
    expect(went).toHaveBeenCalledWith([], expect.objectContaining({ queryParams: { sida: 'granskning' } }));
  });

  it('is renamed where the name stands, on the version it is based on', async () => {
    const { at, element, press } = await openPage();
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
    const { at, element, press } = await openPage();
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
    const { at, element, press } = await openPage();
    await press('Byt namn');
    const field = element.querySelector<HTMLInputElement>('rt-chain-title input');
    if (field) field.value = ' x ';
    await press('Byt namn');
    at.http.expectNone(({ method }) => method === 'PATCH');
    expect(element.querySelector('rt-chain-title')?.textContent).toContain('minst 3 tecken');
  });

  it('is removed without a question, and put back under its own address', async () => {
    const { at, press, went } = await openPage();
    await press('Ta bort kedjan');
    at.http.expectOne(({ method }) => method === 'DELETE').flush(null);
    expect(went).toHaveBeenCalledWith(['/effektkedjor']);
    TestBed.inject(Undo).undoLast();
    at.http.expectOne({ method: 'PUT', url: '/api/effect-chains/chain/restoration' }).flush(chainFixture());
    expect(went).toHaveBeenLastCalledWith(['/effektkedjor', 'chain']);
  });

  it('is there again when it could not be removed, with the reason', async () => {
    const { at, element, press } = await openPage();
    await press('Ta bort kedjan');
    const messages = { sv: 'Någon annan har ändrat', en: '' };
    const problem = { type: 't', title: 'x', code: 'version.stale', status: 412, messages };
    at.http.expectOne(({ method }) => method === 'DELETE').flush(problem, { status: 412, statusText: 'x' });
    await settled();
    at.read({ ...content, name: 'Till arbete' });
    await settled();
    expect(element.textContent).toContain('Någon annan har ändrat');
    expect(outlineOf(element)).toContain('Praktik');
  });

  it('stays when somebody else has removed the chain, and can be put back with what was done here', async () => {
    const { at, element, press, change } = await openPage();
    await change('Bos text');
    at.stream.say('chain');
    await settled();
    const messages = { sv: 'Kedjan finns inte', en: '' };
    const problem = { type: 't', title: 'x', code: 'effect-chain.not-found', status: 404, messages };
    at.http.expectOne('/api/effect-chains/chain').flush(problem, { status: 404, statusText: 'x' });
    await settled();
    expect(element.textContent).toContain('Kedjan har tagits bort');
    expect(outlineOf(element)).toContain('Bos text');
    await press('Lägg tillbaka kedjan');
    at.http.expectOne({ method: 'PUT', url: '/api/effect-chains/chain/restoration' }).flush(chainFixture());
    await settled();
    at.read({ ...content, name: 'Till arbete' });
    await settled();
    expect(element.textContent).not.toContain('Kedjan har tagits bort');
  });

  it('sends what was done here while the chain was gone, once it is put back', async () => {
    const { at, element, press } = await openPage(true, { vald: 'a' });
    await settled(60);
    const field = element.querySelector<HTMLTextAreaElement>('rt-side-panel textarea');
    if (field) field.value = 'Min text';
    field?.dispatchEvent(new Event('input'));
    await settled();
    await at.refuse(404, { code: 'effect-chain.not-found' });
    expect(element.textContent).toContain('Kedjan har tagits bort');
    await press('Lägg tillbaka kedjan');
    at.http.expectOne({ method: 'PUT', url: '/api/effect-chains/chain/restoration' }).flush(chainFixture());
    await settled(80);
    expect(at.sent().set.changes).toEqual([written('a', 'Praktik', 'Min text')]);
  });

  it('shows both texts where two met, and sends what is chosen', async () => {
    const { at, element, press } = await openPage(true, { vald: 'a' });
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
