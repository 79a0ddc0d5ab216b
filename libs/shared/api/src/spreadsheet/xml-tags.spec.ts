import fc from 'fast-check';
import { attributesOf, textAfter, xmlTags } from './xml-tags';

const first = (xml: string) =>
  [...xmlTags(xml)][0] as ReturnType<typeof xmlTags> extends Generator<infer T> ? T : never;

describe('xmlTags', () => {
  it('passes over comments, CDATA and instructions', () =>
    expect([...xmlTags('<?xml?><!-- <c> --><a><![CDATA[<d>]]></a>')].map((tag) => tag.name)).toEqual(['a', 'a']));
  it('reads attributes in both kinds of quotes, without prefix, with entities', () =>
    expect(Object.fromEntries(attributesOf(first(`<x:c r="A1" y:t='a &gt; &#229;' />`)))).toEqual({
      r: 'A1',
      t: 'a > å',
    }));
  it('reads the text that follows', () =>
    expect(textAfter('<v>#N/A &amp;</v>', first('<v>#N/A &amp;</v>'))).toBe('#N/A &'));
  it.each(['<a', '<a b="', '<!DOCTYPE a>', '<!-- '])('throws RangeError for %p', (xml) =>
    expect(() => [...xmlTags(xml)]).toThrow(RangeError),
  );
  it.each(['<a b="1" b="2">', '<a "b">', '<a b>'])('does not read attributes out of %p', (xml) =>
    expect(() => attributesOf(first(xml))).toThrow(RangeError),
  );
  it('reads any text in linear time or refuses it', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", 'a', '/', '!', '-', ' ', '=') }), (xml) => {
        try {
          for (const tag of xmlTags(xml)) attributesOf(tag);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    ));
});
