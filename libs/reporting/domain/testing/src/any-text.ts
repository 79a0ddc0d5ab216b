import type { ListItem, RichBlock, RichInline, RichMark, RichText } from '../../src';
import fc, { type Arbitrary } from 'fast-check';

/** Words as people write them: no control characters, no halves of characters. */
export const anyWords: Arbitrary<string> = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((text) => !/[\p{Cc}\p{Cs}\uFFFD]/u.test(text));

const anyMark: Arbitrary<RichMark> = fc.oneof(
  fc.constant({ type: 'strong' as const }),
  fc.constant({ type: 'emphasis' as const }),
  fc
    .constantFrom('https://region.example/rus', 'mailto:rus@region.example', '/mal?niva=delmal')
    .map((href) => ({ type: 'link' as const, attrs: { href } })),
);

const anyInline: Arbitrary<RichInline> = fc.oneof(
  fc.record({
    type: fc.constant('text' as const),
    text: anyWords,
    marks: fc.uniqueArray(anyMark, { selector: ({ type }) => type }),
  }),
  fc.constant({ type: 'lineBreak' as const }),
  fc.record({
    type: fc.constant('figure' as const),
    attrs: fc.record({ key: fc.constantFrom('studies.completed', 'money.decided'), seen: anyWords }),
  }),
);
const content = fc.array(anyInline, { maxLength: 5 });
const anyParagraph = fc.record({ type: fc.constant('paragraph' as const), content });
const anyItem: Arbitrary<ListItem> = fc.record({
  type: fc.constant('listItem' as const),
  content: anyParagraph.map((one) => [one]),
});
const anyList = fc.record({
  type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
  content: fc.array(anyItem, { minLength: 1, maxLength: 3 }),
});

const anyBlock: Arbitrary<RichBlock> = fc.oneof(
  anyParagraph,
  fc.record({
    type: fc.constant('heading' as const),
    attrs: fc.record({ level: fc.constantFrom(1 as const, 2 as const) }),
    content,
  }),
  anyList,
  fc.record({ type: fc.constant('quote' as const), content: fc.array(anyParagraph, { minLength: 1, maxLength: 2 }) }),
  fc.record({
    type: fc.constant('picture' as const),
    attrs: fc.record({ file: fc.uuid(), alt: fc.constant('En karta') }),
  }),
  fc.record({ type: fc.constant('tableReference' as const), attrs: fc.constant({ key: 'studies.completed' }) }),
);

/** Any sound text. */
export const anyText: Arbitrary<RichText> = fc.record({
  type: fc.constant('doc' as const),
  content: fc.array(anyBlock, { minLength: 1, maxLength: 6 }),
});
