import type { Picture } from './picture';
import { pictureSvg } from './picture-svg';

const picture: Picture = {
  width: 400,
  height: 200,
  marks: [
    {
      kind: 'rect',
      x: 1,
      y: 2,
      width: 30,
      height: 40,
      tone: 'series-2',
      opacity: 0.35,
      opens: { key: 'a', label: 'A', at: { x: 0, y: 0 } },
    },
    { kind: 'path', d: 'M0,0H10', line: 2, dashed: true, tone: 'ink' },
    { kind: 'text', x: 5, y: 6, text: 'Mål & <medel>', anchor: 'end', bold: true, tone: 'ink' },
  ],
};
const WORDS = { title: 'Finansiär → tematik', notes: ['Varje krona en gång.', 'Andelar som är bekräftade.'] };

describe('a picture as a file', () => {
  const svg = pictureSvg(picture, WORDS);
  const parsed = () => new DOMParser().parseFromString(svg, 'image/svg+xml');

  it('is well-formed and says what it shows and how it is counted', () => {
    expect(parsed().querySelector('parsererror')).toBeNull();
    expect(parsed().querySelector('title')?.textContent).toBe(WORDS.title);
    expect(parsed().querySelector('desc')?.textContent).toBe(WORDS.notes.join(' '));
    for (const note of WORDS.notes) expect(parsed().documentElement.textContent).toContain(note);
  });

  it('holds nothing that Word cannot read: no style sheet, no variables, no HTML, nothing fetched', () => {
    expect(svg).not.toMatch(/<style|var\(|foreignObject|class=|href|<script|@import|color-mix/);
  });

  it('keeps every mark with its colour, its measures and its words', () => {
    const all = parsed();
    expect(all.querySelector('g > rect')?.getAttribute('fill')).toBe('#a8500a');
    expect(all.querySelector('g > rect')?.getAttribute('fill-opacity')).toBe('0.35');
    expect(all.querySelector('g > path')?.getAttribute('stroke-dasharray')).toBe('4 4');
    expect(all.querySelector('g > text')?.textContent).toBe('Mål & <medel>');
  });

  it('has room for the whole of the drawing and the words', () => {
    const root = parsed().documentElement;
    expect(Number(root.getAttribute('width'))).toBeGreaterThan(400);
    expect(Number(root.getAttribute('height'))).toBeGreaterThan(200 + 26 + 2 * 18);
  });
});
