import { anyText } from '../../testing/src';
import fc from 'fast-check';
import { richTextProblems } from '../text/rich-text-problems';
import { paragraph, richText } from '../text/write-text';
import { figure, source } from './make-figure';
import { changedFigures, referencesIn, withFigures } from './text-figures';

const count = (key: string, value: number) => figure(key, { sv: key, en: key }, value, source('/larande', 'a', 'a'));
const seen = (key: string, text: string) => ({ type: 'figure' as const, attrs: { key, seen: text } });
const NOW = [count('studies.completed', 12), count('money.decided', 7)];

describe('the figures of a text', () => {
  const text = richText([paragraph(seen('studies.completed', '11'), ' och ', seen('money.decided', '7'), ', ', seen('studies.completed', '11'), seen('gone', '3'))]); // prettier-ignore

  it('that read otherwise now are told once each, with what they were seen as', () =>
    expect(changedFigures(text, NOW)).toEqual([
      { key: 'studies.completed', seen: '11', now: '12' },
      { key: 'gone', seen: '3', now: null },
    ]));
  it('are seen anew when the text is brought up to date, and stay where nobody knows them any more', () => {
    const fresh = withFigures(text, NOW);
    expect(referencesIn(fresh).map(({ attrs }) => attrs.seen)).toEqual(['12', '7', '12', '3']);
    expect(changedFigures(fresh, NOW).map(({ key }) => key)).toEqual(['gone']);
  });
  it('never change anything but how they read, and leave every text sound', () =>
    fc.assert(
      fc.property(anyText, (any) => {
        const fresh = withFigures(any, NOW);
        expect(richTextProblems(fresh)).toEqual([]);
        expect(changedFigures(fresh, NOW)).toEqual([]);
        expect(withFigures(any, [])).toEqual(any);
      }),
    ));
});
