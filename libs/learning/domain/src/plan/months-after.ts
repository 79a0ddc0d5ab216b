const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** A day so many months later; the last of the month where that has no such day: 31 August and six months is 28 February. */
export function plusMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(at / 12), at % 12];
  return `${y}-${String(m + 1).padStart(2, '0')}-${String(Math.min(date, lastOf(y, m))).padStart(2, '0')}`;
}

/** How many months, begun ones as whole, `day` lies after `than`; 0 where it does not. Days are ÅÅÅÅ-MM-DD. */
export function monthsAfter(day: string, than: string): number {
  let months = 0;
  while (plusMonths(than, months) < day) months += 1;
  return months;
}
