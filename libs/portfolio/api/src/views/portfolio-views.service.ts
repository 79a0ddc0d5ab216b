import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import type {
  Dimension,
  FlowsQuery,
  MatrixQuery,
  PortfolioChoices,
  PortfolioFacts,
  PortfolioFlows,
  PortfolioMatrix,
  PortfolioPlaces,
  PortfolioQuery,
  PortfolioTimeline,
  PortfolioTree,
  TimelineQuery,
  TreeQuery,
} from '@rt/portfolio/domain';
import { refused } from '@rt/shared/api';
import { EntityManager } from 'typeorm';
import { onlyManager } from '../intervention-reads';
import { blindTo } from '../secrecy.sql';
import { choices } from './choices.sql';
import { facts } from './facts.sql';
import { flows } from './flows.sql';
import { matrix } from './matrix.sql';
import { places } from './places.sql';
import type { Statement, Whose } from './portfolio-statement';
import { timeline } from './timeline.sql';
import { tree } from './tree.sql';

const SAME = {
  sv: 'Samma uppdelning är vald två gånger. Välj olika.',
  en: 'The same division is chosen twice. Choose different ones.',
};

/** The money of the portfolio as it is looked at; each answer is one statement, bounded by what the person may see. */
@Injectable()
export class PortfolioViewsService {
  constructor(private readonly manager: EntityManager) {}

  choices(actor: Actor): Promise<PortfolioChoices> {
    return this.answer(choices(whose(actor, {})));
  }

  matrix(actor: Actor, query: MatrixQuery): Promise<PortfolioMatrix> {
    assertApart('columns', query.rows, query.columns);
    return this.answer(matrix(query, whose(actor, query)));
  }

  flows(actor: Actor, query: FlowsQuery): Promise<PortfolioFlows> {
    assertApart('to', query.from, query.via, query.to);
    return this.answer(flows(query, whose(actor, query)));
  }

  tree(actor: Actor, query: TreeQuery): Promise<PortfolioTree> {
    if (query.then) assertApart('then', query.by, query.then);
    return this.answer(tree(query, whose(actor, query)));
  }

  timeline(actor: Actor, query: TimelineQuery): Promise<PortfolioTimeline> {
    return this.answer(timeline(query, whose(actor, query)));
  }

  places(actor: Actor, query: PortfolioQuery): Promise<PortfolioPlaces> {
    return this.answer(places(query, whose(actor, query)));
  }

  facts(actor: Actor): Promise<PortfolioFacts> {
    return this.answer(facts(whose(actor, {})));
  }

  private async answer<T>({ text, values }: Statement): Promise<T> {
    const [row] = await this.manager.query<[{ answer: T }]>(text, values);
    return row.answer;
  }
}

const whose = (actor: Actor, { mine }: PortfolioQuery): Whose => ({
  region: actor.regionId,
  manager: mine ? actor.accountId : onlyManager(actor),
  blind: blindTo(actor),
});

function assertApart(path: string, ...dimensions: Dimension[]) {
  if (new Set(dimensions).size === dimensions.length) return;
  throw refused('portfolio.same-dimension', SAME, [{ path, code: 'portfolio.same-dimension', message: SAME }]);
}
