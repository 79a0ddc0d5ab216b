import type { ArrowLook } from './arrow-look';

interface Seen {
  looks: readonly ArrowLook[];
  thread: boolean;
  signs: boolean;
}

/** What has to be said under a picture for it to be read: of what is in it, nothing else. */
export function pictureKey({ looks, thread, signs }: Seen): string[] {
  const thick = looks.some(({ width }) => width > 1);
  return [
    thread ? $localize`:@@picture.key-thread:Röd pil: obruten väg från en bekräftad insats till målet.` : '',
    thick ? $localize`:@@picture.key-confidence:Tjockare pil: säkrare samband.` : '',
    looks.some(({ dash }) => dash) ? $localize`:@@picture.key-dashed:Streckad pil: osäkert samband.` : '',
    looks.some(({ broken }) => broken) ? $localize`:@@picture.key-broken:Bruten pil: all evidens talar emot.` : '',
    looks.some(({ critical }) => critical)
      ? $localize`:@@picture.key-critical:Romb: kedjan står och faller med pilen.`
      : '',
    signs ? $localize`:@@picture.key-signs:Plus och minus: ger mer, ger mindre.` : '',
  ].filter(Boolean);
}

/** What a screen reader says of the picture as a whole. */
export const pictureDescription = (boxes: number, arrows: number): string =>
  $localize`:@@picture.description:Effektkedja med ${boxes}:boxes: rutor och ${arrows}:arrows: pilar, från vänster till höger.`;
