import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { codingVersionOf, type NationalYear, partKeys, questionsOf } from '@rt/reporting/domain';
import { notFound, prepared } from '@rt/shared/api';
import { DataSource } from 'typeorm';
import { NATIONAL_ANSWERS } from './national-answers.sql';
import { NATIONAL_YEAR } from './national-year.sql';

/** What the nation reads of the regions' reports: what is submitted, and of the rest only that it is not. */
@Injectable()
export class NationalReports {
  constructor(private readonly dataSource: DataSource) {}

  /** The regions are the database's JSON text, as it came. */
  async ofYear({ accountId }: Actor, year: number): Promise<string> {
    const frames = codingVersionOf(year)?.frames ?? [];
    const parts = JSON.stringify(frames.map(({ theme, question }) => ({ theme, part: question })));
    const values = [year, parts, accountId];
    const [row] = await prepared<{ regions: string; years: number[] }>(this.dataSource, 'national-year', NATIONAL_YEAR, values); // prettier-ignore
    const rest: Omit<NationalYear, 'regions'> = { year, years: (row?.years ?? []).toReversed(), frames };
    return `${JSON.stringify(rest).slice(0, -1)},"regions":${row?.regions ?? '[]'}}`;
  }

  async answers(year: number, part: string): Promise<string> {
    const questions = questionsOf(year);
    if (!questions || !partKeys(questions).includes(part)) throw noSuchQuestion();
    const [row] = await prepared<{ body: string }>(this.dataSource, 'national-answers', NATIONAL_ANSWERS, [year, part]);
    return row?.body ?? '[]';
  }
}

const noSuchQuestion = () =>
  notFound('national-report.no-such-question', {
    sv: 'Frågan ställdes inte det året. Välj en annan.',
    en: 'The question was not asked that year. Choose another.',
  });
