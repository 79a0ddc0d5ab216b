import fc from 'fast-check';
import { sentencesOf } from './sentences';

describe('the sentences of an answer', () => {
  it.each([
    ['En sak är gjord. En till ska göras.', ['En sak är gjord.', 'En till ska göras.']],
    ['Vi följer upp bl.a. Leader och EU-projekt.', ['Vi följer upp bl.a. Leader och EU-projekt.']],
    ['Den 3. Mars var det klart? Ja!', ['Den 3. Mars var det klart?', 'Ja!']],
    ['Rubrik\n\nEn mening', ['Rubrik', 'En mening']],
    ['Det kostade 1.5 miljoner.', ['Det kostade 1.5 miljoner.']],
    ['  ', []],
  ])('of %j are %j', (text, sentences) => expect(sentencesOf(text).map((one) => one.text)).toEqual(sentences));

  it('stand where they say they stand', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('En', 'sak.', 'Vad?', '\n', ' ', 'bl.a.', 'å', '3.')), (words) => {
        const text = words.join(' ');
        const found = sentencesOf(text);
        for (const { text: said, start } of found) expect(text.slice(start, start + said.length)).toBe(said);
        expect(
          found
            .map(({ text: said }) => said)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      }),
    ));
});
