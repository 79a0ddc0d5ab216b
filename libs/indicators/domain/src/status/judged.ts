import type { Bilingual } from '@rt/shared/domain';
import type { ArithmeticLine, Judged } from './status';

/**
 * A status whose sentence and sums are written when they are read, and then kept: a list of two thousand indicators shows
 * few of them, and writing numbers takes many times longer than judging. As JSON it is a plain `Judged`.
 */
class WrittenWhenRead<S extends string> implements Judged<S> {
  private writtenReason?: Bilingual;
  private writtenLines?: ArithmeticLine[];

  constructor(
    readonly status: S,
    private readonly write: () => Bilingual,
    private readonly reckon: () => ArithmeticLine[],
  ) {}

  get reason(): Bilingual {
    return (this.writtenReason ??= this.write());
  }

  get arithmetic(): ArithmeticLine[] {
    return (this.writtenLines ??= this.reckon());
  }

  toJSON(): Judged<S> {
    return { status: this.status, reason: this.reason, arithmetic: this.arithmetic };
  }
}

const nothing = (): ArithmeticLine[] => [];

export const judged = <S extends string>(
  status: S,
  write: () => Bilingual,
  reckon: () => ArithmeticLine[] = nothing,
): Judged<S> => new WrittenWhenRead(status, write, reckon);
