/** The package has no types; this is the little of it that the specs compare our own reader with. */
declare module 'jsonstat-toolkit' {
  export default function JSONstat(dataset: object): { value: (number | null)[] };
}
