import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { EMPTY_TEXT, type RichText, richTextFromPlain } from '@rt/reporting/domain';
import { WORD } from '../paste/fixtures/word';
import { outlineOf } from '../testing/outline-of';
import { FIGURE, TABLE } from '../testing/reports';
import { RichTextEditor } from './rich-text-editor';

const withFigure = (seen: string): RichText => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'figure', attrs: { key: FIGURE.key, seen } },
        { type: 'text', text: ' studier.' },
      ],
    },
  ],
});

/** What a page without layout does not have. */
Object.assign(Range.prototype, { getClientRects: () => [], getBoundingClientRect: () => new DOMRect() });
Object.assign(globalThis, { ClipboardEvent: class extends Event {} });

describe('the editor of a text', () => {
  const begin = async (value: RichText = EMPTY_TEXT) => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(RichTextEditor);
    const inputs = { value, label: 'Vad gjordes?', figures: [FIGURE], tables: [TABLE] };
    Object.entries(inputs).forEach(([name, given]) => fixture.componentRef.setInput(name, given));
    let text = value;
    fixture.componentInstance.changed.subscribe((changed) => (text = changed));
    document.body.append(fixture.nativeElement);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const box = element.querySelector<HTMLElement>('[role=textbox]')!;
    const { view } = fixture.componentInstance['editor']!;
    const press = async (name: string) => {
      const buttons = [...element.querySelectorAll<HTMLButtonElement>('button')];
      const button = buttons.find((each) => (each.getAttribute('aria-label') ?? each.textContent.trim()) === name);
      if (!button) throw new Error(`There is no ${name}.`);
      button.click();
      await fixture.whenStable();
      return button;
    };
    const types = async (words: string) => {
      for (const sign of words) {
        const { from, to } = view.state.selection;
        const taken = view.someProp('handleTextInput', (handle) => handle(view, from, to, sign, () => view.state.tr));
        if (!taken) view.dispatch(view.state.tr.insertText(sign, from, to));
      }
      await fixture.whenStable();
    };
    const key = async (target: Element, pressed: string) => {
      target.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
      await fixture.whenStable();
    };
    return { fixture, element, box, view, press, types, key, outline: () => outlineOf(text) };
  };
  afterEach(() => document.body.replaceChildren());

  it('is a text box of several lines with a name and a description', async () => {
    const { box, element } = await begin();
    expect([box.getAttribute('aria-multiline'), box.getAttribute('aria-label')]).toEqual(['true', 'Vad gjordes?']);
    expect(element.querySelector(`#${box.getAttribute('aria-describedby')}`)?.textContent).toContain('Alt F10');
  });

  it('makes headings, lists, bold and italics of signs, and keeps other stars', async () => {
    const { types, outline } = await begin();
    await types('## Så **här** och *så* 3 * 4');
    expect(outline()).toEqual(['h2 Så *här* och _så_ 3 * 4']);
  });

  it('shows what is pressed where the caret stands, and lets what cannot be done be', async () => {
    const { press, types, element, outline } = await begin();
    await types('Så');
    expect((await press('Punktlista')).getAttribute('aria-pressed')).toBe('true');
    expect(outline()).toEqual(['- Så']);
    const fixed = element.querySelector('[aria-label="Gör om"]');
    expect(fixed?.getAttribute('aria-disabled')).toBe('true');
    await press('Ångra');
    expect(outline()).toEqual(['p Så']);
  });

  it('has one stop for Tab in its toolbar, moved by arrows, and Esc leads back to the text', async () => {
    const { element, key, box } = await begin();
    const stops = () => [...element.querySelectorAll('[role=toolbar] [tabindex="0"]')];
    await key(stops()[0]!, 'ArrowLeft');
    expect(stops().map((stop) => stop.getAttribute('aria-label'))).toEqual(['Gör om']);
    await key(stops()[0]!, 'Escape');
    expect(document.activeElement).toBe(box);
  });

  it('inserts a figure that is sought by its name after a slash, and no slash', async () => {
    const { types, element, key, outline } = await begin();
    await types('Det blev /');
    const field = element.querySelector<HTMLInputElement>('[role=combobox]')!;
    Object.assign(field, { value: 'klara stud' }).dispatchEvent(new Event('input'));
    await new Promise((resolve) => setTimeout(resolve));
    await key(field, 'Enter');
    expect(outline()).toEqual([`p Det blev {${FIGURE.key}=14}`]);
  });

  it('writes the slash for whoever chose nothing, and takes one within a word as a sign', async () => {
    const { types, element, key, outline } = await begin();
    await types('och/eller /');
    await key(element.querySelector('[role=combobox]')!, 'Escape');
    expect(outline()).toEqual(['p och/eller /']);
  });

  it('says what a figure reads now, and takes it', async () => {
    const { box, element, press, outline, fixture } = await begin(withFigure('12'));
    const figure = box.querySelector('[data-figure]')!;
    expect(figure.textContent).toBe('12 (nu 14)');
    figure.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    await fixture.whenStable();
    expect(element.querySelector('rt-figure-note')?.textContent).toContain('nu 14, var 12');
    await press('Ta 14');
    expect(outline()).toEqual([`p {${FIGURE.key}=14} studier.`]);
    expect(box.querySelector('[data-figure]')?.textContent).toBe('14');
  });

  it('keeps the old figure as words that lead nowhere', async () => {
    const { box, press, outline, fixture } = await begin(withFigure('12'));
    box.querySelector('[data-figure]')!.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    await fixture.whenStable();
    await press('Behåll 12 som text');
    expect(outline()).toEqual(['p 12 studier.']);
  });

  it('takes what Word left on the clipboard, cleaned, and says that a picture did not come along', async () => {
    const { view, element, outline, fixture } = await begin();
    view.pasteHTML(WORD);
    await fixture.whenStable();
    expect(outline()).toContain('-- en om kompetens');
    expect(element.textContent).toContain('Bilder som inte följde med: 1.');
    expect(element.querySelector('[role=textbox] :is(script, [style], [class^=Mso])')).toBeNull();
  });

  it('shows a table of the year as a table', async () => {
    const { box } = await begin({ type: 'doc', content: [{ type: 'tableReference', attrs: { key: TABLE.key } }] });
    const cells = [...box.querySelectorAll('td')].map((cell) => cell.textContent.replace(/\s/g, ' '));
    expect(cells).toEqual(['Vem får arbete?', '450 000', 'Halvtid', '–']);
  });

  it('takes a text from outside, which can be undone, and tells nobody that a person wrote', async () => {
    const { fixture, box, press, outline } = await begin(richTextFromPlain('Mitt.'));
    fixture.componentRef.setInput('value', richTextFromPlain('Utkastet.'));
    await fixture.whenStable();
    expect([box.textContent, outline()]).toEqual(['Utkastet.', ['p Mitt.']]);
    await press('Ångra');
    expect(box.textContent).toBe('Mitt.');
  });
});
