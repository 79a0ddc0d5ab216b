/** The values of a statement that is put together by parts: each gets its place when it is named. */
export class StatementValues {
  readonly all: unknown[] = [];

  /** Where the value is read: `$3`. */
  place(value: unknown): string {
    this.all.push(value);
    return `$${this.all.length}`;
  }
}
