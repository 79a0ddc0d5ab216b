import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { type CodedPair, codingVersionOf, isSame, mergedPassages, type NationalAgreement, themeAgreement } from '@rt/reporting/domain'; // prettier-ignore
import { DataSource } from 'typeorm';
import { CodingReads } from '../coding/coding-reads';
import { JointCodingsService } from '../coding/joint-codings.service';
import { NATIONAL_PAIRS } from './national-pairs.sql';

/** How the coders of a year agree, over all that both are done with. */
@Injectable()
export class AgreementService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reads: CodingReads,
    private readonly joint: JointCodingsService,
  ) {}

  async ofYear(year: number, manager = this.dataSource.manager): Promise<NationalAgreement> {
    const pairs = await manager.query<CodedPair[]>(NATIONAL_PAIRS, [year]);
    const frames = codingVersionOf(year)?.frames ?? [];
    const themes = frames.map((frame) =>
      themeAgreement(
        frame,
        pairs.filter(({ theme }) => theme === frame.theme),
      ),
    );
    return { year, frames, themes, pairs: differencesFirst(pairs) };
  }

  /** A code rests on what either of the two has marked. What was amended after it was coded waits for a person. */
  lockAlike(actor: Actor, year: number): Promise<NationalAgreement> {
    return this.dataSource.transaction(async (tx) => {
      const { pairs } = await this.ofYear(year, tx);
      for (const pair of pairs.filter((one) => isSame(one) && !one.joint)) {
        const place = { year, countyCode: pair.countyCode, theme: pair.theme };
        const { coders } = await this.reads.comparison(actor, place, tx);
        if (coders.some(({ coding }) => coding.outdated)) continue;
        const [one, other] = coders.map(({ coding }) => coding);
        const codes = (one?.codes ?? []).map(({ code, passages }) => {
          const theirs = other?.codes.find((each) => each.code === code)?.passages ?? [];
          return { code, passages: mergedPassages([...passages, ...theirs]) };
        });
        await this.joint.decide(actor, place, { codes, reason: null, amendmentId: one?.amendmentId ?? null }, tx);
      }
      return this.ofYear(year, tx);
    });
  }
}

const differencesFirst = (pairs: readonly CodedPair[]) =>
  [...pairs].sort((one, other) => Number(isSame(one)) - Number(isSame(other)) || Number(one.joint) - Number(other.joint)); // prettier-ignore
