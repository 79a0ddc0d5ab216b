import { TestBed } from '@angular/core/testing';
import { WordingNotes } from './wording-notes';

async function show(inputs: Record<string, unknown>) {
  const fixture = TestBed.createComponent(WordingNotes);
  for (const [name, value] of Object.entries({ wording: 'Fler unga i arbete', ...inputs }))
    fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const note = (criterion: string) => element.querySelector(`[data-criterion="${criterion}"]`);
  const click = async (words: string, within: Element | null = element) => {
    const buttons = [...(within?.querySelectorAll('button') ?? [])];
    buttons.find((button) => button.textContent?.includes(words))?.click();
    await fixture.whenStable();
  };
  return { fixture, element, note, click };
}

describe('WordingNotes', () => {
  it('opens what is missing and leaves what is there closed', async () => {
    const { note } = await show({ wording: 'Fler unga ska arbeta senast 2030' });
    expect(note('deadline')?.querySelector('details')?.open).toBe(false);
    expect(note('target')?.querySelector('details')?.open).toBe(true);
    expect(note('target')?.textContent).toContain('saknas');
  });

  it('never calls a vision failing', async () => {
    const { element } = await show({ wording: 'En livskraftig region', level: 'vision' });
    expect(element.textContent).not.toContain('saknas');
    expect(element.textContent).toContain('En vision behöver inte gå att följa upp');
  });

  it('says when a field beside the wording fills a criterion', async () => {
    const { note } = await show({ formulation: { targetYear: 2030 } });
    expect(note('deadline')?.textContent).toContain('genom uppgifterna bredvid');
  });

  it('lets an evaluator accept with a reason, but not without', async () => {
    const { fixture, note, click } = await show({ canAccept: true });
    const given: unknown[] = [];
    fixture.componentInstance.acceptanceGiven.subscribe((acceptance) => given.push(acceptance));
    await click('Godta ändå', note('deadline'));
    await click('Godta', note('deadline'));
    expect(given).toEqual([]);
    expect(note('deadline')?.textContent).toContain('Skriv varför');
    const area = note('deadline')?.querySelector('textarea') as HTMLTextAreaElement;
    area.value = 'Framgår av planen';
    area.dispatchEvent(new Event('input'));
    await click('Godta', note('deadline'));
    expect(given).toEqual([{ criterion: 'deadline', reason: 'Framgår av planen' }]);
  });

  it('keeps the keyboard where the reason is written, and gives it back', async () => {
    const { note, click } = await show({ canAccept: true });
    await click('Godta ändå', note('deadline'));
    expect(document.activeElement).toBe(note('deadline')?.querySelector('textarea'));
    await click('Avbryt', note('deadline'));
    expect(document.activeElement?.textContent).toContain('Godta ändå');
    expect(note('deadline')?.contains(document.activeElement)).toBe(true);
  });

  it('tells who accepted and why, and lets it be taken back', async () => {
    const accepted = [{ criterion: 'deadline', reason: 'Framgår av planen', by: 'Eva Ek' }];
    const { fixture, note, click } = await show({ canAccept: true, accepted });
    const withdrawn: unknown[] = [];
    fixture.componentInstance.acceptanceWithdrawn.subscribe((criterion) => withdrawn.push(criterion));
    expect(note('deadline')?.textContent).toContain('Godtaget av Eva Ek: Framgår av planen');
    await click('Ta tillbaka', note('deadline'));
    expect(withdrawn).toEqual(['deadline']);
  });

  it('offers nothing to accept or to use to those who may not', async () => {
    const { element } = await show({ canEdit: false });
    expect(element.querySelector('button')).toBeNull();
  });
});
