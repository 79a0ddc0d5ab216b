import { arrow, box, chainFixture, LiveFixture, source } from './testing/live-fixture';
import { fieldWord, partWord, valueWord } from './part-words';

const chain = chainFixture({
  nodes: [box('a', 'activity', { text: 'Praktik' }), box('b', 'goal', { text: 'Arbete' })],
  groups: [{ id: 'g', name: 'Unga', version: 1 }],
  references: {
    goals: [{ id: 'x', lineageId: 'l', code: '2.1', wording: 'Fler har arbete' }],
    indicators: [{ id: 'i', name: 'Sysselsättning', unit: '%' }],
    interventions: [],
  },
});
const naming = {
  content: chain,
  references: chain.references,
  names: new LiveFixture().names(),
  language: 'sv' as const,
};

describe('speaking of a part', () => {
  it.each([
    ['node', box('a', 'activity', { text: 'Praktik' }), 'Rutan ”Praktik”'],
    ['edge', arrow('ab'), 'Pilen ”Praktik” → ”Arbete”'],
    ['edge', arrow('ax'), 'Pilen ”Praktik” → ”något som inte finns kvar”'],
    ['evidence', source('s', 'ab'), 'Evidensen ”Utvärdering 2024”'],
    ['group', { name: 'Unga' }, 'Gruppen ”Unga”'],
  ] as const)('of kind %s names it by what it says', (kind, part, words) =>
    expect(partWord(kind, part, naming)).toBe(words),
  );

  it('names values as people read them', () => {
    const told = (field: string, value: unknown) => valueWord(field, value, naming);
    expect(told('kind', 'activity')).toBe('Aktivitet');
    expect(told('goalLineageId', 'l')).toBe('2.1 Fler har arbete');
    expect(told('indicatorIds', ['i', 'borta'])).toBe('Sysselsättning, något som inte finns kvar');
    expect(told('groupId', 'g')).toBe('Unga');
    expect(told('confidence', 'low')).toBe('Låg');
    expect(told('critical', true)).toBe('ja');
    expect(told('effect', 0.125)).toMatch(/^12,5\s%$/);
    expect(told('assumption', null)).toBe('inget');
    expect(told('indicatorIds', [])).toBe('inget');
  });

  it('calls fields by their names', () => expect(fieldWord('externalFactors')).toBe('Externa faktorer'));
});
