import { goToPart } from './go-to-part';

describe('goToPart', () => {
  const host = document.createElement('div');
  host.innerHTML = '<section id="kopplingar"><h2>Mål</h2><input /></section><p id="slutar"><input /></p>';
  const went = async (part: string | null) => {
    goToPart(host, part);
    await new Promise((done) => setTimeout(done));
    return document.activeElement;
  };
  beforeAll(() => {
    document.body.append(host);
    Element.prototype.scrollIntoView ??= () => undefined;
  });
  beforeEach(() => (document.activeElement as HTMLElement).blur());
  afterAll(() => host.remove());

  it('goes to the heading of a section', async () => expect((await went('kopplingar'))?.tagName).toBe('H2'));
  it('goes to the field', async () => expect(await went('slutar')).toBe(host.querySelector('#slutar input')));
  it.each([null, 'finns-inte', '1 "'])('stays where it is for %p', async (part) =>
    expect(await went(part)).toBe(document.body),
  );
});
