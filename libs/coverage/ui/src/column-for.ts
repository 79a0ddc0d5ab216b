const COLUMNS = 8;
const WORDING_ROOM = 300;
const NARROWEST = 50;
const WIDEST = 80;

/** How the map fits in a width in pixels: how wide each link's column is, and whether the thread must stand below the wording. */
export function columnFor(room: number): { width: number; stacked: boolean } {
  if (room === 0) return { width: WIDEST, stacked: false };
  const beside = Math.floor((room - WORDING_ROOM) / COLUMNS);
  if (beside >= NARROWEST) return { width: Math.min(beside, WIDEST), stacked: false };
  return { width: Math.min(Math.floor(room / COLUMNS), WIDEST), stacked: true };
}
