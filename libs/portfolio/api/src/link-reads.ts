import { Injectable } from '@nestjs/common';
import { GoalLookup } from '@rt/goals/api';
import type { Actor } from '@rt/identity/domain';
import type { GoalInterventions, LinkableGoal, LinkInContext, LinkQuery } from '@rt/portfolio/domain';
import { type Id, type Page, PAGE_LIMIT } from '@rt/shared/domain';
import { EntityManager } from 'typeorm';
import { wordPatterns } from './word-patterns';
import { onlyManager } from './intervention-reads';
import { LINKABLE_GOALS } from './linkable-goals.sql';
import { LINKS_IN_STATE, LINKS_OF_GOAL } from './link-in-context.sql';
import { blindTo } from './secrecy.sql';

const SUGGESTIONS = 20;

/** Reads links from the goals' side and for the strategy owner's inbox. */
@Injectable()
export class LinkReads {
  constructor(
    private readonly manager: EntityManager,
    private readonly goals: GoalLookup,
  ) {}

  async inState(actor: Actor, query: LinkQuery): Promise<Page<LinkInContext>> {
    const { state, mine, offset = 0, limit = PAGE_LIMIT.default } = query;
    const parameters = [
      actor.regionId,
      state,
      mine ? actor.accountId : onlyManager(actor),
      offset,
      limit,
      blindTo(actor),
    ];
    const [page] = await this.manager.query<[Page<LinkInContext>]>(LINKS_IN_STATE, parameters);
    return page;
  }

  async ofGoal(actor: Actor, goalId: Id): Promise<GoalInterventions> {
    const lineageId = await this.goals.lineageOf(actor, goalId);
    const goal = (await this.goals.currentByLineage(actor, [lineageId])).get(lineageId);
    const [links] = await this.manager.query<[Omit<GoalInterventions, 'goal'>]>(LINKS_OF_GOAL, [
      actor.regionId,
      lineageId,
      onlyManager(actor),
      blindTo(actor),
    ]);
    const { id = null, code = null, wording = null } = goal ?? {};
    return { goal: { id, lineageId, code, wording, dropped: !goal }, ...links };
  }

  linkableGoals(actor: Actor, search: string): Promise<LinkableGoal[]> {
    const parameters = [actor.regionId, wordPatterns(search), search.trim(), SUGGESTIONS];
    return this.manager.query(LINKABLE_GOALS, parameters);
  }
}
