import { Injectable } from '@nestjs/common';
import {
  COMPILATION_2018,
  type CompilationView,
  type CompiledYear,
  codedCompilation,
  codingVersionOf,
  type CodedTheme,
  FRAMES_2018,
  frameOf,
  type YearOfCodes,
} from '@rt/reporting/domain';
import { notFound, prepared } from '@rt/shared/api';
import { DataSource } from 'typeorm';
import { CODE_PASSAGES } from './code-passages.sql';
import { COMPILED_YEARS } from './compiled-years.sql';
import { REGION_NAMES } from './region-names.sql';

const FIRST: YearOfCodes = { compilation: COMPILATION_2018, frames: FRAMES_2018.frames };

/** What the national agency has compiled of the regions' annual reports. */
@Injectable()
export class CompilationsService {
  constructor(private readonly dataSource: DataSource) {}

  async ofYear(year: string): Promise<CompilationView> {
    const all = await this.years();
    const found = all.find(({ compilation }) => String(compilation.year) === year);
    const years = all.map(({ compilation }) => compilation.year);
    if (!found) throw compilationNotFound(years);
    const [row] = await this.dataSource.query<{ names: Record<string, string> }[]>(REGION_NAMES);
    return { ...found, names: row?.names ?? {}, years };
  }

  /** Every year, latest first; the first is as the source counted it. */
  async years(): Promise<YearOfCodes[]> {
    const rows = await prepared<CompiledYear>(this.dataSource, 'compiled-years', COMPILED_YEARS, [null]);
    const coded = rows.flatMap((row) => {
      const version = row.year > FIRST.compilation.year ? codingVersionOf(row.year) : null;
      return version ? [{ compilation: codedCompilation(row), frames: version.frames }] : [];
    });
    return [...coded, FIRST];
  }

  /** The database's JSON text, as it came. */
  async passages(year: number, theme: CodedTheme, code: string): Promise<string> {
    const frame = frameOf(year, theme);
    if (!frame?.codes.some(({ key }) => key === code)) throw noSuchCode();
    const values = [year, theme, frame.question, code];
    const [row] = await prepared<{ body: string }>(this.dataSource, 'code-passages', CODE_PASSAGES, values);
    return row?.body ?? '[]';
  }
}

const compilationNotFound = (years: readonly number[]) =>
  notFound('compilation.not-found', {
    sv: `Det finns ingen sammanställning för det året. Det finns för ${years.join(', ')}.`,
    en: `There is no compilation of that year. There is one for ${years.join(', ')}.`,
  });

const noSuchCode = () =>
  notFound('compilation.no-such-code', {
    sv: 'Koden finns inte i årets kodram.',
    en: 'There is no such code in the year’s coding frame.',
  });
