/** How large a picture is, in its own pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** Reads the size of a PNG or a JPEG from its first bytes; null for what is neither, or broken. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = isPng(view) ? pngSize(view) : isJpeg(view) ? jpegSize(view) : null;
  return size && size.width > 0 && size.height > 0 ? size : null;
}

/** The largest size with the same proportions that fits; never larger than the picture is. */
export function fitted({ width, height }: PictureSize, within: PictureSize): PictureSize {
  const scale = Math.min(1, within.width / width, within.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

const isPng = (view: DataView) => view.byteLength >= 24 && view.getUint32(0) === 0x89504e47;
const isJpeg = (view: DataView) => view.byteLength >= 4 && view.getUint16(0) === 0xffd8;
const pngSize = (view: DataView) => ({ width: view.getUint32(16), height: view.getUint32(20) });

/** Walks the segments to the frame header (SOF0–SOF15 but the three that are none). */
function jpegSize(view: DataView): PictureSize | null {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
