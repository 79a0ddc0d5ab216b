import type { Actor } from '@rt/identity/domain';
import { dayInSweden, type ImportReferences } from '@rt/portfolio/domain';
import type { EntityManager } from 'typeorm';
import { currentGoals } from './current-goals.sql';

/** What of the region a file can name, besides its goals. $1 region. */
const REFERENCES = `
  SELECT region.county_code AS "countyCode",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', item.id, 'list', item.list, 'code', item.code, 'name', item.name,
        'validFrom', item.valid_from, 'retiredOn', item.retired_on) ORDER BY item.list, item.code), '[]')
      FROM code_list_item AS item WHERE item.region_id = region.id) AS codes,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', plan.id, 'name', plan.name) ORDER BY plan.name), '[]')
      FROM action_plan AS plan WHERE plan.region_id = region.id) AS plans,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', account.id, 'name', account.name, 'email', account.email)
        ORDER BY account.name, account.id), '[]')
      FROM account WHERE account.pseudonymised_at IS NULL AND EXISTS
        (SELECT FROM membership WHERE membership.account_id = account.id AND membership.region_id = region.id)) AS people
  FROM region WHERE region.id = $1`;

type Named = Pick<ImportReferences, 'countyCode' | 'codes' | 'plans' | 'people'>;

/** What files can name for a person: one who may only import their own leads whatever they import. */
export async function importReferences(manager: EntityManager, actor: Actor): Promise<ImportReferences> {
  const { regionId, accountId } = actor;
  const [named] = await manager.query<[Named]>(REFERENCES, [regionId]);
  const goals = await currentGoals(manager, regionId);
  const soleManager = actor.permissions.has('intervention:edit-all') ? null : accountId;
  return { ...named, goals, soleManager, today: dayInSweden(new Date()) };
}
