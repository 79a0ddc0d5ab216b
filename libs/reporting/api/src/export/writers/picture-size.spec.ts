import { fitted, pictureSize } from './picture-size';
import { LOGO_PNG } from './testing/documents';

/** A JPEG's first bytes: a segment to pass by, then a frame of 30 × 20. */
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 0, 20, 0, 30, 3, 1, 0x11, 0);

describe('the size of a picture', () => {
  it('is read from a PNG', () => expect(pictureSize(LOGO_PNG)).toEqual({ width: 4, height: 2 }));
  it('is read from a JPEG', () => expect(pictureSize(JPEG)).toEqual({ width: 30, height: 20 }));
  it.each([[Uint8Array.of()], [JPEG.subarray(0, 8)], [new TextEncoder().encode('<svg xmlns="…" width="1">')]])(
    'is not guessed for what is no picture',
    (bytes) => expect(pictureSize(bytes)).toBeNull(),
  );

  it('keeps its proportions when it is made to fit, and is never blown up', () => {
    expect(fitted({ width: 400, height: 100 }, { width: 200, height: 200 })).toEqual({ width: 200, height: 50 });
    expect(fitted({ width: 10, height: 10 }, { width: 200, height: 200 })).toEqual({ width: 10, height: 10 });
  });
});
