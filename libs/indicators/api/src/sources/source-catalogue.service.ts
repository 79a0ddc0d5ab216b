import {
  isService,
  type Service,
  type ServiceState,
  SOURCE_KEY,
  type SourcePage,
  type SourceTable,
} from '@rt/indicators/domain';
import { Injectable } from '@nestjs/common';
import { StatisticsServices } from './client/statistics-services';
import { answering } from './source-failure';
import { badKey } from './source-problems';

const LONGEST_QUERY = 200;
const MOST_PAGES = 1000;

/** What the services have. Asks them; stores nothing. */
@Injectable()
export class SourceCatalogueService {
  constructor(private readonly services: StatisticsServices) {}

  states(): Promise<ServiceState[]> {
    return this.services.states();
  }

  search(service: string, query = '', page = '1'): Promise<SourcePage> {
    const number = Math.min(Math.max(1, Math.trunc(Number(page)) || 1), MOST_PAGES);
    return answering(async () => this.services.of(known(service)).search(query.trim().slice(0, LONGEST_QUERY), number));
  }

  table(service: string, key: string): Promise<SourceTable> {
    if (!SOURCE_KEY.test(key)) throw badKey();
    return answering(async () => this.services.of(known(service)).table(key));
  }
}

function known(service: string): Service {
  if (!isService(service)) throw badKey();
  return service;
}
