import { Injectable } from '@nestjs/common';
import { COMPILATION_2018, type CompilationView, FRAMES_2018 } from '@rt/reporting/domain';
import { notFound } from '@rt/shared/api';
import { DataSource } from 'typeorm';
import { REGION_NAMES } from './region-names.sql';

const COMPILATIONS = [{ compilation: COMPILATION_2018, frames: FRAMES_2018.frames }];
const YEARS = COMPILATIONS.map(({ compilation }) => compilation.year);

/** What the national agency has compiled of the regions' annual reports. */
@Injectable()
export class CompilationsService {
  constructor(private readonly dataSource: DataSource) {}

  async ofYear(year: string): Promise<CompilationView> {
    const found = COMPILATIONS.find(({ compilation }) => String(compilation.year) === year);
    if (!found) throw compilationNotFound();
    const [row] = await this.dataSource.query<{ names: Record<string, string> }[]>(REGION_NAMES);
    return { ...found, names: row?.names ?? {}, years: YEARS };
  }
}

const compilationNotFound = () =>
  notFound('compilation.not-found', {
    sv: `Det finns ingen sammanställning för det året. Det finns för ${YEARS.join(', ')}.`,
    en: `There is no compilation of that year. There is one for ${YEARS.join(', ')}.`,
  });
