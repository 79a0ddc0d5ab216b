import { ProposedLinksPage } from './proposed-links-page';
import { inContext } from './testing/interventions';
import { show } from './testing/screen';

describe('ProposedLinksPage', () => {
  const two = { items: [inContext({ id: 'a' }), inContext({ id: 'b' })], total: 2 };
  const key = (on: Element | null, name: string) =>
    on?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));

  it('shows mechanism, share and money of each', async () => {
    const { answer, text } = await show(ProposedLinksPage, {}, 'strategy_owner');
    await answer('/api/goal-links', two);
    expect(text()).toContain('2 förslag väntar på svar');
    expect(text()).toContain('genom att … elever får en coach varje vecka');
    expect(text()).toMatch(/60 % · 600 tkr av 1 mnkr · Direkt/);
  });
  it('goes and answers by keys, on the link that has the focus', async () => {
    const { answer, element, http, settled, text } = await show(ProposedLinksPage, {}, 'strategy_owner');
    document.body.append(element);
    await answer('/api/submitted-reports', []);
    await answer('/api/goal-links', two);
    const [first, second] = element.querySelectorAll('article');
    first?.focus();
    key(first ?? null, 'ArrowDown');
    expect(document.activeElement).toBe(second);
    key(second ?? null, 'b');
    http.expectOne('/api/goal-links/b/confirmation').flush({ ...inContext({ id: 'b' }), state: 'confirmed' });
    await settled();
    expect(text()).toContain('1 förslag väntar på svar');
    expect(second?.textContent).toContain('Bekräftad');
    element.remove();
  });
  it('does not take letters written in the reason for keys', async () => {
    const { answer, element, http, press } = await show(ProposedLinksPage, {}, 'strategy_owner');
    await answer('/api/goal-links', two);
    await press('Avböj');
    key(element.querySelector('textarea'), 'b');
    http.expectNone(({ url }) => url.endsWith('/confirmation'));
  });
  it('offers no answer to one who may not decide', async () => {
    const { answer, text } = await show(ProposedLinksPage, {}, 'project_manager');
    await answer('/api/goal-links', two);
    expect(text()).not.toContain('Bekräfta');
  });
  it('says what the place is for when nothing waits', async () => {
    const { answer, text } = await show(ProposedLinksPage, {}, 'strategy_owner');
    await answer('/api/goal-links', { items: [], total: 0 });
    expect(text()).toContain('Inga förslag väntar');
  });
});
