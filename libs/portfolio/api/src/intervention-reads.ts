import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import {
  type GoalLink,
  type InterventionDetail,
  type InterventionPage,
  type InterventionQuery,
  type Manager,
  seesAllInterventions,
} from '@rt/portfolio/domain';
import type { Id } from '@rt/shared/domain';
import { EntityManager } from 'typeorm';
import { visibleIntervention } from './intervention-access';
import { INTERVENTION_DETAIL } from './intervention-detail.sql';
import { interventionList } from './intervention-list.sql';
import { ONE_LINK } from './link-in-context.sql';
import { blindTo } from './secrecy.sql';

/** The only manager whose interventions a person may see; null where they see all. */
export const onlyManager = (actor: Actor): Id | null => (seesAllInterventions(actor.roles) ? null : actor.accountId);

const MANAGERS = `
  SELECT account.id, account.name FROM account
  WHERE account.pseudonymised_at IS NULL AND EXISTS (
    SELECT FROM membership WHERE membership.account_id = account.id AND membership.region_id = $1)
  ORDER BY account.name, account.id`;

/** Reads interventions; each answer is one statement. */
@Injectable()
export class InterventionReads {
  constructor(private readonly manager: EntityManager) {}

  async list(actor: Actor, query: InterventionQuery): Promise<InterventionPage> {
    const manager = query.mine ? actor.accountId : onlyManager(actor);
    const { text, values } = interventionList(query, actor.regionId, manager, blindTo(actor));
    const [page] = await this.manager.query<[InterventionPage]>(text, values);
    return page;
  }

  async detail(actor: Actor, id: Id, manager = this.manager): Promise<InterventionDetail> {
    await visibleIntervention(manager, actor, id);
    const [row] = await manager.query<[{ detail: InterventionDetail }]>(INTERVENTION_DETAIL, [id]);
    return row.detail;
  }

  /** A link by its id; whoever asks has been let in to its intervention before. */
  async link(id: Id, manager = this.manager): Promise<GoalLink> {
    const [row] = await manager.query<[{ link: GoalLink }]>(ONE_LINK, [id]);
    return row.link;
  }

  /** Everyone of the region who can be named as leading an intervention. */
  managers(actor: Actor): Promise<NonNullable<Manager>[]> {
    return this.manager.query(MANAGERS, [actor.regionId]);
  }
}
