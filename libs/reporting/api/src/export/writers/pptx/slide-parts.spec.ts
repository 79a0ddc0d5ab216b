import type { ExportBlock } from '@rt/reporting/domain';
import { textLines } from '@rt/shared/domain';
import fc from 'fast-check';
import { RICH } from '../testing/documents';
import { slidePlans } from './slide-parts';

const text = (...paragraphs: string[]): ExportBlock => ({
  kind: 'text',
  text: {
    type: 'doc',
    content: paragraphs.map((each) => ({ type: 'paragraph', content: [{ type: 'text', text: each }] })),
  },
});
const plans = (...blocks: ExportBlock[]) =>
  slidePlans({ language: 'sv', sections: [{ heading: 'Fråga', level: 2, blocks }] });
const linesOn = (plan: ReturnType<typeof plans>[number] | undefined) =>
  plan?.part.kind === 'lines' ? plan.part.lines.map((line) => line.text) : [];

describe('a document as slides', () => {
  it('has a slide a heading, also where nothing is written under it', () => {
    expect(plans()).toEqual([{ heading: 'Fråga', part: { kind: 'lines', lines: [] }, notes: '' }]);
    expect(linesOn(plans({ kind: 'text', text: RICH })[0])).toContain('1. Inre punkt');
  });

  it('shows the first sentences of a long paragraph, and has all of it in the notes', () => {
    const long = Array.from({ length: 40 }, (_, at) => `Mening ${at + 1} handlar om lärande i regionen.`).join(' ');
    const [plan] = plans(text(long));
    expect(linesOn(plan)[0]).toMatch(/^Mening 1 handlar .* regionen\. …$/);
    expect(plan?.notes).toBe(long);
  });

  it('goes on with more slides that say so, and leaves no paragraph out', () => {
    const paragraphs = Array.from({ length: 30 }, (_, at) => `Stycke ${at + 1}.`);
    const slides = plans(text(...paragraphs));
    expect(slides.map(({ heading }) => heading)).toEqual(['Fråga', 'Fråga (forts.)', 'Fråga (forts.)', 'Fråga (forts.)']); // prettier-ignore
    expect(slides.flatMap(linesOn)).toEqual(paragraphs);
  });

  it('gives tables and pictures slides of their own', () =>
    expect(plans(text('a'), { kind: 'table', key: 't' }).map(({ part }) => part.kind)).toEqual(['lines', 'table']));

  it('never puts more on a slide than it holds', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3000, unit: 'grapheme' }), { maxLength: 20 }), (paragraphs) => {
        for (const plan of plans(text(...paragraphs)))
          expect(linesOn(plan).flatMap((line) => textLines(line, 800)).length).toBeLessThanOrEqual(13);
      }),
    ));
});
