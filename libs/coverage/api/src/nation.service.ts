import { Injectable } from '@nestjs/common';
import type { NationWordingQuery } from '@rt/coverage/domain';
import { prepared } from '@rt/shared/api';
import { PAGE_LIMIT } from '@rt/shared/domain';
import { DataSource } from 'typeorm';
import { NATION_CONCEPTS } from './nation-concepts.sql';
import { NATION_INDICATORS } from './nation-indicators.sql';
import { NATION_WORDING_LIST } from './nation-wording-list.sql';
import { NATION_WORDINGS } from './nation-wordings.sql';

/** Reads over the country what regions have adopted. It is the database's JSON text that travels on. */
@Injectable()
export class NationService {
  constructor(private readonly dataSource: DataSource) {}

  wordings = () => this.read('nation-wordings', NATION_WORDINGS);
  concepts = () => this.read('nation-concepts', NATION_CONCEPTS);
  indicators = () => this.read('nation-indicators', NATION_INDICATORS);

  wordingList({ level, year, verdict, regionId, offset = 0, limit = PAGE_LIMIT.default }: NationWordingQuery) {
    const asked = [level, year, verdict, regionId].map((each) => each ?? null);
    return this.read('nation-wording-list', NATION_WORDING_LIST, [...asked, offset, limit]);
  }

  private async read(name: string, statement: string, values: unknown[] = []): Promise<string> {
    const [row] = await prepared<{ body: string }>(this.dataSource, name, statement, values);
    return row?.body ?? '';
  }
}
