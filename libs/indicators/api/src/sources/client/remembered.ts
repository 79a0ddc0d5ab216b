/** Keeps what was asked for a while, so that it is not asked for again; what failed is forgotten at once. */
export class Remembered<T> {
  private readonly kept = new Map<string, { at: number; value: Promise<T> }>();

  constructor(
    private readonly maxAgeMs: number,
    private readonly most: number,
  ) {}

  get(key: string, ask: () => Promise<T>, fresh = false): Promise<T> {
    const known = this.kept.get(key);
    if (known && !fresh && Date.now() - known.at < this.maxAgeMs) return known.value;
    const value = ask();
    this.kept.delete(key);
    this.kept.set(key, { at: Date.now(), value });
    value.catch(() => this.kept.delete(key));
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest);
    return value;
  }
}
