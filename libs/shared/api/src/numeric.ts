/** PostgreSQL's numeric comes as text; as a number it can be calculated with. For values that a number holds exactly. */
export const numeric = {
  to: (value: number | null) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};
