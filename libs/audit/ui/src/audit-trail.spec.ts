import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { AuditEntry, AuditPage } from '@rt/audit/domain';
import { SessionStore } from '@rt/identity/ui';
import { AuditTrail } from './audit-trail';

const entry = (id: string, wording: string): AuditEntry => ({
  id,
  at: '2026-11-20T10:00:00Z',
  by: 'Anna Ek',
  action: 'changed',
  objectType: 'goal',
  objectId: 'g1',
  before: { wording: 'Rent vatten' },
  after: { wording },
  reason: 'Remissvar',
});

describe('AuditTrail', () => {
  const setup = async (allowed = true) => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClientTesting(),
        { provide: SessionStore, useValue: { session: signal(null), can: () => allowed } },
      ],
    });
    const fixture = TestBed.createComponent(AuditTrail);
    const set = (inputs: Record<string, unknown>) => {
      for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
      TestBed.tick();
    };
    set({ objectType: ['goal', 'criterion'], objectId: 'g1', fieldLabels: { wording: 'Formulering' } });
    const server = TestBed.inject(HttpTestingController);
    const answer = async (page: AuditPage) => {
      const asked = server.expectOne((request) => request.url === '/api/audit');
      asked.flush(page);
      await fixture.whenStable();
      return asked.request.params;
    };
    return { element: fixture.nativeElement as HTMLElement, fixture, server, answer, set };
  };

  it('tells who changed what, from what to what, and why', async () => {
    const { element, answer } = await setup();
    const params = await answer({ entries: [entry('7', 'Renare vatten')], next: null });
    expect([params.get('objectType'), params.get('objectId')]).toEqual(['goal,criterion', 'g1']);
    const text = element.querySelector('li')?.textContent.replace(/\s+/g, ' ');
    expect(text).toContain('Anna Ek ändrade');
    expect(text).toContain('Formulering');
    expect(text).toContain('från Rent vatten →till Renare vatten');
    expect(text).toContain('”Remissvar”');
  });

  it('says what the place is for when nothing has happened', async () => {
    const { element, answer } = await setup();
    await answer({ entries: [], next: null });
    expect(element.textContent).toContain('Inget är ändrat än.');
  });

  it('shows older entries below when asked, and keeps the newer', async () => {
    const { element, answer, fixture } = await setup();
    await answer({ entries: [entry('7', 'nyare')], next: '7' });
    element.querySelector('button')?.click();
    TestBed.tick();
    expect(element.querySelectorAll('li')).toHaveLength(1);
    const params = await answer({ entries: [entry('3', 'äldre')], next: null });
    await fixture.whenStable();
    expect(params.get('before')).toBe('7');
    expect([...element.querySelectorAll('li')].map((row) => /nyare|äldre/.exec(row.textContent)?.[0])).toEqual([
      'nyare',
      'äldre',
    ]);
    expect(element.querySelector('button')).toBeNull();
  });

  it('starts from the newest again when the thing was changed', async () => {
    const { element, answer, set } = await setup();
    await answer({ entries: [entry('7', 'nyare')], next: '7' });
    set({ version: 2 });
    const params = await answer({ entries: [entry('9', 'nyast'), entry('7', 'nyare')], next: null });
    expect(params.has('before')).toBe(false);
    expect(element.querySelectorAll('li')).toHaveLength(2);
  });

  it('shows the words that changed in a long text', async () => {
    const { element, answer } = await setup();
    await answer({
      entries: [entry('7', 'Alla sjöar i länet har god ekologisk status senast år 2030, mätt varje år')],
      next: null,
    });
    expect(element.querySelector('rt-word-diff')).not.toBeNull();
  });

  it('asks nothing and shows nothing to who may not see it', async () => {
    const { element, server } = await setup(false);
    server.expectNone('/api/audit');
    expect(element.textContent.trim()).toBe('');
  });
});
