import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { draftOf, type LinkDraft } from './link-draft';
import { LinksEditor } from './links-editor';
import { link } from './testing/interventions';

describe('LinksEditor', () => {
  const setup = async (drafts: LinkDraft[], readonly = false) => {
    TestBed.configureTestingModule({ providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()] });
    const fixture = TestBed.createComponent(LinksEditor);
    fixture.componentRef.setInput('drafts', drafts);
    fixture.componentRef.setInput('amount', 1_000_000);
    fixture.componentRef.setInput('readonly', readonly);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const write = async (selector: string, text: string) => {
      const field = element.querySelector(selector) as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event('input'));
      await fixture.whenStable();
    };
    const press = async (text: string) => {
      const buttons = [...element.querySelectorAll('button')];
      buttons.find((button) => button.textContent.includes(text))?.click();
      await fixture.whenStable();
    };
    const seen = () => element.textContent.replace(/\s+/g, ' ');
    return { fixture, element, write, press, seen, drafts: () => fixture.componentInstance.drafts() };
  };
  const two = () => [
    draftOf(link({ share: 60 })),
    draftOf(link({ share: 20, goal: { ...link().goal, lineageId: 'linje-2', code: '3.4' } })),
  ];

  it('shows what is left beside what goes where', async () => {
    const { seen } = await setup(two());
    expect(seen()).toMatch(/2\.1\s*60 %.*3\.4\s*20 %.*ofördelat\s*20 %/);
  });
  it('follows the figure as it is typed, in kronor too', async () => {
    const { write, seen } = await setup(two());
    await write('rt-link-row input', '35,5');
    expect(seen()).toContain('355 tkr');
    expect(seen()).toMatch(/ofördelat\s*44,5 %/);
  });
  it('has a slider that stops at what is left, so that the whole is never more than the whole', async () => {
    const { write, drafts, seen } = await setup(two());
    await write('rt-link-row input[type=range]', '70');
    expect(drafts()[0]).toMatchObject({ share: '70', shareAssumed: false });
    await write('rt-link-row input[type=range]', '95');
    expect(drafts()[0]?.share).toBe('80');
    expect(seen()).toContain('Hela insatsen är fördelad');
  });
  it('says at once when it is too much', async () => {
    const { write, seen } = await setup(two());
    await write('rt-link-row input', '100');
    expect(seen()).toContain('Andelarna blir 120 %');
  });
  it('splits equally and marks the shares as assumptions', async () => {
    const { press, drafts, seen } = await setup(two());
    await press('Fördela lika');
    expect(drafts().map(({ share, shareAssumed }) => [share, shareAssumed])).toEqual([
      ['50', true],
      ['50', true],
    ]);
    expect(seen()).toContain('Antagande');
    await press('Den stämmer');
    expect(drafts()[0]?.shareAssumed).toBe(false);
  });
  it('warns that a changed link must be confirmed again', async () => {
    const { write, seen } = await setup([draftOf(link({ state: 'confirmed' }))]);
    expect(seen()).not.toContain('föreslås kopplingen på nytt');
    await write('textarea', 'något annat än det som bekräftades');
    expect(seen()).toContain('föreslås kopplingen på nytt');
  });
  it('hints gently at a mechanism that does not say how, and does not call it wrong', async () => {
    const { write, element } = await setup(two());
    await write('textarea', 'den bidrar till målet');
    expect(element.querySelector('.hint')?.textContent).toMatch(/inte hur den leder dit/);
    expect(element.querySelector('[aria-invalid]')).toBeNull();
  });
  it('shows the reason a link was declined for', async () => {
    const decision = {
      at: '2026-11-02T10:00:00Z',
      by: 'Stina Strateg',
      reason: 'Når inte målgruppen',
      acceptedAt: null,
    };
    const { seen } = await setup([draftOf(link({ state: 'declined', decision }))]);
    expect(seen()).toMatch(/Avböjd Stina Strateg, 2026-11-02 ?”Når inte målgruppen”/);
  });
  it('adds a goal found by its number, with what is left', async () => {
    const { fixture, element, drafts } = await setup(two());
    const field = element.querySelector('[role=combobox]') as HTMLInputElement;
    field.click();
    await fixture.whenStable();
    await new Promise((done) => setTimeout(done));
    const goal = { id: 'mal-9', lineageId: 'linje-9', code: '4', wording: 'Ren luft', strategy: 'RUS' };
    TestBed.inject(HttpTestingController).expectOne('/api/linkable-goals?search=').flush([goal]);
    await fixture.whenStable();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await fixture.whenStable();
    expect(drafts()[2]).toMatchObject({ goal: { code: '4' }, share: '20', shareAssumed: true });
  });
  it('offers nothing to change to one who may only read', async () => {
    const { element } = await setup(two(), true);
    expect(element.querySelectorAll('input, textarea, button')).toHaveLength(0);
  });
});
