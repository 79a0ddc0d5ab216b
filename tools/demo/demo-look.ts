import type { RegionLookService } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import type { EntityManager } from 'typeorm';
import { type Colour, drawPng } from './png';

const ACCENT = '#1F5C4D';
const ALT = 'Region Älvdals logotyp: en älv mellan två berg';
const SIDE = 320;

const PAPER: Colour = [255, 255, 255];
const FOREST: Colour = [0x1f, 0x5c, 0x4d];
const RIDGE: Colour = [0x4f, 0x91, 0x7c];
const SKY: Colour = [0xe3, 0xee, 0xe9];

/** A round picture of a river that winds down between two hills; nobody's arms. */
function colourAt(x: number, y: number): Colour {
  if (Math.hypot(x, y) > 0.98) return PAPER;
  if (Math.hypot(x, y) > 0.9) return FOREST;
  const near = y > 0.02;
  const middle = 0.24 * Math.sin((y - 0.02) * 4.2);
  const width = 0.05 + 0.3 * (y - 0.02) ** 1.4;
  if (near && Math.abs(x - middle) < width) return PAPER;
  if (near) return FOREST;
  return y > hill(x, -0.42, -0.5) || y > hill(x, 0.4, -0.34) ? RIDGE : SKY;
}

const hill = (x: number, top: number, height: number) => height + 1.15 * Math.abs(x - top) ** 1.3;

/** Gives the demo region a colour and a logo, as its administrator does; its exports carry them. */
export async function loadLook(looks: RegionLookService, administrator: Actor, manager: EntityManager): Promise<void> {
  const { version } = await looks.takeLogo(administrator, drawPng(SIDE, colourAt), ALT, manager);
  await looks.change(administrator, version, { accent: ACCENT, logoAlt: null }, manager);
}
