import { TestBed } from '@angular/core/testing';
import type { BulkItem, BulkLink, BulkPreview } from '@rt/portfolio/domain';
import { Undo } from '@rt/shared/ui';
import { show } from '../testing/screen';
import { BulkLinkPage } from './bulk-link-page';
import { BulkSelection } from './bulk-selection';

const PREVIEW = '/api/goal-link-previews';
const pause = () => new Promise((done) => setTimeout(done, 350));

describe('BulkLinkPage', () => {
  beforeEach(() => sessionStorage.clear());
  const link = (share: number): BulkLink => ({
    lineageId: 'linje',
    share,
    shareAssumed: false,
    directness: 'direct',
    mechanism: 'unga får praktik så att de söker jobb',
    state: 'proposed',
  });
  const item = (id: string, given: Partial<BulkItem> = {}): BulkItem => ({
    intervention: { id, name: `Insats ${id}`, amount: 100 },
    linksVersion: 3,
    before: [],
    after: [link(50)],
    refusal: null,
    changes: true,
    ...given,
  });
  const refused = item('b', { refusal: { sv: 'Andelarna blir 120 %.', en: '' } });
  const goals = [{ lineageId: 'linje', code: '2.1', wording: 'Fler unga i arbete' }];

  const open = async (...items: BulkItem[]) => {
    sessionStorage.setItem(
      'rt.chosen-interventions',
      JSON.stringify(items.map(({ intervention: { id } }) => [id, id])),
    );
    const page = await show(BulkLinkPage, {}, 'project_manager');
    const goal = { id: 'mal', lineageId: 'linje', code: '2.1', wording: 'Fler unga i arbete', strategy: 'RUS' };
    const store = page.fixture.componentInstance['store'];
    store.add(goal);
    TestBed.tick();
    await pause();
    const preview: BulkPreview = { items, goals };
    const asked = page.http.expectOne(PREVIEW);
    asked.flush(preview);
    TestBed.tick();
    return { ...page, asked, store };
  };
  const writeHow = async ({ element, write }: Awaited<ReturnType<typeof open>>) =>
    write(element.querySelector('textarea'), 'unga får praktik så att de söker jobb');

  it('says how to choose where nothing is chosen', async () => {
    const { text } = await show(BulkLinkPage, {}, 'project_manager');
    expect(text()).toContain('Inga insatser är valda');
  });
  it('shows each chosen before and after', async () => {
    const { text, asked } = await open(item('a'));
    expect(asked.request.body).toMatchObject({
      interventionIds: ['a'],
      goals: [{ goalId: 'mal', share: 100 }],
      way: 'add',
    });
    expect(text()).toContain('1 av 1 insatser ändras.');
    expect(text()).toContain('inga mål');
    expect(text()).toMatch(/50\s%\s2\.1/);
    expect(text()).toContain('Kopplingarna föreslås för strategiägaren.');
  });
  it('names what is refused, saves nothing meanwhile, and lets it be left out', async () => {
    const page = await open(item('a'), refused);
    expect(page.text()).toContain('Andelarna blir 120 %.');
    await writeHow(page);
    await page.press('Spara kopplingarna');
    page.http.expectNone('/api/goal-link-batches');
    await page.press('Välj bort dem');
    expect(TestBed.inject(BulkSelection).all()).toEqual([{ id: 'a', name: 'a' }]);
  });
  it('asks for the sentence before it saves, then saves on the versions that were shown, and offers to undo', async () => {
    const page = await open(item('a'));
    await page.press('Spara kopplingarna');
    expect(page.text()).toContain('Skriv hur insatsen leder till målet');
    page.http.expectNone('/api/goal-link-batches');
    await writeHow(page);
    await page.press('Spara kopplingarna');
    const sent = page.http.expectOne('/api/goal-link-batches');
    expect(sent.request.body).toMatchObject({ linksVersions: [3], mechanism: 'unga får praktik så att de söker jobb' });
    sent.flush({ id: 'sats', interventions: 1 });
    expect(TestBed.inject(BulkSelection).count()).toBe(0);
    TestBed.inject(Undo).undoLast();
    page.http.expectOne({ url: '/api/goal-link-batches/sats', method: 'DELETE' });
  });
  it('keeps what was chosen and looks again where somebody else was first', async () => {
    const page = await open(item('a'));
    await writeHow(page);
    await page.press('Spara kopplingarna');
    const body = { code: 'bulk-link.changed', status: 409, messages: { sv: 'Någon annan har ändrat', en: '' } };
    page.http.expectOne('/api/goal-link-batches').flush(body, { status: 409, statusText: 'Conflict' });
    TestBed.tick();
    expect(page.text()).toContain('Någon annan har ändrat');
    await pause();
    page.http.expectOne(PREVIEW);
    expect(page.element.querySelector('textarea')?.value).toContain('unga får praktik');
  });
});
