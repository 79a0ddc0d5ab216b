import { sniffDelimiter } from './sniff-delimiter';

describe('sniffDelimiter', () => {
  it.each([
    ['a;b;c\n1,5;2,5;3,5', ';'],
    ['a,b,c\n1,2,3', ','],
    ['a\tb\n1,5\t2', '\t'],
    ['Region Älvdal\n\na;b;c\n1,5;2,5;3\n1,5;2;3', ';'],
    ['a;"x,y,z,w"\nb;"x,y,z,w"', ';'],
    ['a,"x;y;z"\nb,"x;y;z"', ','],
    ['ett ord', ';'],
  ])('finds what separates %p', (text, delimiter) => expect(sniffDelimiter(text)).toBe(delimiter));
});
