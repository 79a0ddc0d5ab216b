import { TestBed } from '@angular/core/testing';
import { Undo } from '@rt/shared/ui';
import { PublicationPage } from './publication-page';
import { asOwner, publication } from './testing/publication-screen';

const settled = async () => {
  await new Promise((done) => setTimeout(done));
  TestBed.tick();
};

async function show(stored = publication()) {
  const http = asOwner();
  const fixture = TestBed.createComponent(PublicationPage);
  TestBed.tick();
  http.expectOne('/api/publication').flush(stored);
  await settled();
  const element = fixture.nativeElement as HTMLElement;
  const box = (label: string) =>
    [...element.querySelectorAll('label')]
      .find(({ textContent }) => textContent?.includes(label))
      ?.querySelector('input');
  const press = async (label: string) => {
    box(label)?.click();
    await settled();
  };
  const save = async () => {
    element.querySelector('form')?.dispatchEvent(new Event('submit'));
    await settled();
    return http.match(({ method }) => method === 'PUT');
  };
  return { http, element, box, press, save };
}

describe('PublicationPage', () => {
  it('says that nothing shows, and why a draft cannot', async () => {
    const { element, box } = await show();
    expect(element.textContent).toContain('Än visas ingenting');
    expect(element.textContent).toContain('Inte beslutad än');
    expect(box('Älvdal 2040')?.disabled).toBe(true);
    expect(element.querySelector<HTMLButtonElement>('button.primary')?.disabled).toBe(true);
  });

  it('takes the goals with a strategy, previews it, and saves on the version that is shown', async () => {
    const { element, press, save } = await show();
    await press('Älvdal 2030');
    const preview = element.querySelector('.preview')?.textContent;
    expect(preview).toContain('Fler i arbete');
    const [put] = await save();
    expect(put?.request.headers.get('If-Match')).toBe('"4"');
    expect(put?.request.body).toEqual({
      contact: null,
      things: [
        { kind: 'strategy_version', id: 'v1', withFiles: false },
        { kind: 'goal', id: 'g1', withFiles: false },
      ],
    });
  });

  it('tells what is left out of what is chosen, and offers the files of a report', async () => {
    const { element, press, save } = await show();
    await press('Sysselsatta');
    expect(element.textContent).toContain('färre än fem personer visas inte: 3');
    await press('Vem får arbete?');
    await press('Visa också rapportens filer');
    const [put] = await save();
    expect(put?.request.body.things).toContainEqual({ kind: 'study', id: 's1', withFiles: true });
  });

  it('offers to put back what was public before', async () => {
    const before = publication({ things: [{ kind: 'study', id: 's1', withFiles: false }] });
    const { http, press, save } = await show(before);
    await press('Vem får arbete?');
    const [put] = await save();
    put?.flush(publication({ version: 5 }));
    await settled();
    expect(TestBed.inject(Undo).undoLast()).toBe(true);
    const [back] = http.match(({ method }) => method === 'PUT');
    expect(back?.request.headers.get('If-Match')).toBe('"5"');
    expect(back?.request.body.things).toEqual(before.things);
  });

  it('keeps the choice when somebody else was first, and saves it on top when asked to', async () => {
    const { http, element, press, save } = await show();
    await press('Sysselsatta');
    const [put] = await save();
    put?.flush(
      {
        type: 'urn:x',
        status: 412,
        title: 'x',
        code: 'version.stale',
        messages: { sv: 'Någon annan', en: 'Someone' },
        current: publication({ version: 9 }),
      },
      { status: 412, statusText: 'Precondition Failed' },
    );
    await settled();
    expect(element.textContent).toContain('Någon annan ändrade valet');
    element.querySelector<HTMLButtonElement>('.conflict button')?.click();
    await settled();
    const [again] = http.match(({ method }) => method === 'PUT');
    expect(again?.request.headers.get('If-Match')).toBe('"9"');
    expect(again?.request.body.things).toEqual([{ kind: 'indicator', id: 'i1', withFiles: false }]);
  });
});
