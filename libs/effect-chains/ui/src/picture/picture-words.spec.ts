import { pictureDescription, pictureKey } from './picture-words';

const plain = { width: 1, dash: null, broken: false, sign: '+', critical: false } as const;
const seen = { looks: [plain], thread: false, signs: false };

describe('the key under a picture', () => {
  it('is nothing where all arrows are plain', () => expect(pictureKey(seen)).toEqual([]));

  it('explains what is in the picture', () => {
    const looks = [
      { ...plain, dash: [6, 4] as const },
      { ...plain, width: 2.75 },
      { ...plain, broken: true, critical: true },
    ];
    expect(pictureKey({ looks, thread: true, signs: true })).toHaveLength(6);
  });

  it('does not explain what is not in it', () => {
    const key = pictureKey({ ...seen, looks: [{ ...plain, broken: true }] });
    expect(key).toEqual(['Bruten pil: all evidens talar emot.']);
  });
});

describe('what is said of a picture', () => {
  it('is how much there is in it', () => expect(pictureDescription(5, 4)).toMatch(/5 rutor och 4 pilar/));
});
