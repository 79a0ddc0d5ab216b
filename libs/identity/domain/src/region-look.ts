/** Bytes in a logo. */
export const LOGO_LIMIT = 1024 * 1024;
/** Characters in what is said of a logo to those who do not see it. */
export const LOGO_ALT_LENGTH = { min: 3, max: 200 } as const;
/** How much an accent colour must stand out against white: WCAG 2.1 AA for text. */
export const LEAST_CONTRAST = 4.5;

/** How a region's documents look. */
export interface RegionLook {
  /** #RRGGBB; null where none is chosen. */
  accent: string | null;
  /** What the logo is called; null where there is none. */
  logo: { alt: string; type: 'png' | 'jpeg'; size: number } | null;
  version: number;
}

export interface RegionLookInput {
  accent: string | null;
  /** Kept as it is where there is a logo; ignored where there is none. */
  logoAlt: string | null;
}

/**
 * How a colour (#RRGGBB) stands out against white, from 1 to 21, by WCAG 2.1's contrast ratio.
 * Throws RangeError for what is no such colour.
 */
export function contrastToWhite(colour: string): number {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)?.slice(1);
  if (!channels) throw new RangeError(`${colour} is no colour.`);
  const [red = 0, green = 0, blue = 0] = channels.map((hex) => linear(parseInt(hex, 16) / 255));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
