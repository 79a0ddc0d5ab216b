import { askedWords, MARK, markedParts } from './learning-search';

describe('a search in what was learnt', () => {
  it('takes the last word as the beginning of one, for whoever is still typing', () => {
    expect(askedWords('unga i arb')).toEqual({ whole: 'unga i arb', head: 'unga i', last: "'arb':*" });
  });
  it('lets no sign of the query language through', () => {
    expect(askedWords(`a' & !b:* | <->`).last).toBe("'b':*");
    expect(askedWords('& | !').last).toBe('');
  });
  it('keeps å, ä and ö, also written as two signs', () => {
    expect(askedWords('a\u030alder').last).toBe("'ålder':*");
  });
  it('takes an excerpt apart at the words that were found', () => {
    expect(markedParts(`Fler ${MARK.start}unga${MARK.end} får arbete`)).toEqual([
      { text: 'Fler ', found: false },
      { text: 'unga', found: true },
      { text: ' får arbete', found: false },
    ]);
  });
});
