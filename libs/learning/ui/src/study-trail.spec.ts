import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { AuditEntry } from '@rt/audit/domain';
import { CurrentVersion } from '@rt/goals/ui';
import { SessionStore } from '@rt/identity/ui';
import type { StudyDetail } from '@rt/learning/domain';
import { StudyTrail } from './study-trail';

const study = { id: 's', goals: [], version: 4 } as unknown as StudyDetail;
const entry = (objectType: string, change: Partial<AuditEntry>): AuditEntry => ({
  id: objectType,
  at: '2026-11-20T10:00:00Z',
  by: 'Anna Ek',
  action: 'changed',
  objectType,
  objectId: 's',
  before: null,
  after: null,
  reason: null,
  ...change,
});

describe('the trail of a study', () => {
  const setup = async (allowed = true) => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClientTesting(),
        { provide: SessionStore, useValue: { session: signal(null), can: () => allowed } },
        { provide: CurrentVersion, useValue: { id: () => 'v' } },
      ],
    });
    const fixture = TestBed.createComponent(StudyTrail);
    fixture.componentRef.setInput('study', study);
    await fixture.whenStable();
    const http = TestBed.inject(HttpTestingController);
    const element = fixture.nativeElement as HTMLElement;
    const open = async (entries: AuditEntry[]) => {
      const fold = element.querySelector('details');
      if (!fold) throw new Error('no fold');
      fold.open = true;
      fold.dispatchEvent(new Event('toggle'));
      TestBed.tick();
      const asked = http.expectOne(({ url }) => url === '/api/audit');
      asked.flush({ entries, next: null });
      const goals = [{ lineageId: 'l', code: '2.2', wording: 'Fler har arbete' }];
      http.expectOne('/api/strategy-versions/v/goals').flush(goals);
      await fixture.whenStable();
      const rows = [...element.querySelectorAll('li')].map((row) => row.textContent.replace(/\s+/g, ' '));
      return { rows, params: asked.request.params };
    };
    return { element, http, open };
  };

  it('asks nothing until it is opened', async () => (await setup()).http.verify());

  it('tells what was changed from what to what', async () => {
    const { rows, params } = await (
      await setup()
    ).open([entry('study', { before: { state: 'planned' }, after: { state: 'complete' } })]);
    expect([params.get('objectType'), params.get('objectId')]).toEqual(['study,study_goal', 's']);
    expect(rows[0]).toContain('Anna Ek ändrade');
    expect(rows[0]).toContain('från Planerad →till Klar');
  });

  it('names the goals it was tied to and parted from, and no goal by its id', async () => {
    const { open } = await setup();
    const { rows } = await open([
      entry('study_goal', { action: 'removed', before: { studyId: 's', goalLineageId: 'l' } }),
      entry('study_goal', { action: 'created', after: { studyId: 's', goalLineageId: 'f3a1' } }),
    ]);
    expect(rows[0]).toContain('2.2 Fler har arbete');
    expect(rows[1]).toContain('ett mål i en annan version eller strategi');
    expect(rows.join('')).not.toContain('f3a1');
  });

  it('is not there for those who may not see it', async () => {
    const { element, http } = await setup(false);
    expect(element.textContent.trim()).toBe('');
    http.verify();
  });
});
