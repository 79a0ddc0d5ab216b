import { Service } from '@angular/core';

/** How many pixels of the file there are to one of the picture: sharp when a document is printed. */
const SHARPNESS = 2;
/** What browsers can hold of a canvas, in pixels either way. */
const LONGEST = 16_000;

/** An SVG picture as a PNG of twice its size; smaller where it would be larger than a browser can hold. */
export async function toPng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const sharpness = Math.min(SHARPNESS, LONGEST / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * sharpness);
    canvas.height = Math.round(image.naturalHeight * sharpness);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn'))),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A file name after what it shows: its name, without what a file system does not take. */
export function fileName(name: string, extension: string): string {
  const safe = name
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '')
    .slice(0, 80)
    .trim();
  return `${safe || 'bild'}.${extension}`;
}

/** Hands a file to the person. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Draws an SVG picture as PNG and hands files over. A browser is needed for it, so that specs put something else in its place. */
@Service()
export class PictureMaker {
  readonly png = toPng;
  readonly save = saveFile;
}
