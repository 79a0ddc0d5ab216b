import { randomUUID } from 'node:crypto';
import type { Actor } from '@rt/identity/domain';
import { type InterventionInput, type InterventionOutcome, isSameFunding } from '@rt/portfolio/domain';
import type { FactsRows } from '../facts/facts-rows';
import { HorizontalAnswerRow } from '../facts/horizontal-answer.entity';
import { InterventionCode } from '../facts/intervention-code.entity';
import { InterventionMunicipality } from '../facts/intervention-municipality.entity';
import { FundingRow } from '../funding.entity';
import { GoalLinkRow } from '../goal-link.entity';
import { Intervention } from '../intervention.entity';
import type { InterventionBefore } from './intervention-import-changes';
import { nothing, type Stored } from './stored-interventions';

/** What is to be stored for one intervention: all that it is to be, and what it was, if it was. */
export interface Work extends Stored {
  stored: Stored | null;
  before: InterventionBefore | null;
  linksChanged: boolean;
}

export function workFor(actor: Actor, outcome: InterventionOutcome, stored: Stored | null): Work {
  const before = stored && snapshot(stored);
  const row = stored?.row ?? newIntervention(actor);
  const { input } = outcome;
  row.take(input);
  if (input.managerId !== undefined) row.managerId = input.managerId;
  if (stored) row.version += 1;
  const was = stored ?? { row, ...nothing() };
  return {
    row,
    stored,
    before,
    funding: fundingFor(row.id, input, was),
    links: linksFor(actor, row, outcome, was.links),
    linksChanged: outcome.links !== null,
    ...factsFor(row.id, input, was),
  };
}

const entity = <T extends object>(made: new () => T, values: Partial<T>): T => Object.assign(new made(), values);

/** Every column is given, so that all rows of a statement are alike. */
function newIntervention(actor: Actor): Intervention {
  const managerId = actor.permissions.has('intervention:edit-all') ? null : actor.accountId;
  const own = { id: randomUUID(), regionId: actor.regionId, managerId, actionPlanId: null, secret: false };
  return entity(Intervention, { ...own, version: 1, linksVersion: 1 });
}

/** A changed amount is a row taken away and a row added, as when it is changed by hand. */
function fundingFor(interventionId: string, { funding }: InterventionInput, was: Stored): FundingRow[] {
  const kept = was.funding.filter((one) => funding.some((other) => isSameFunding(one, other)));
  const added = funding.filter((one) => !kept.some((other) => isSameFunding(other, one)));
  return [
    ...kept,
    ...added.map(({ fund, amount, year = null, paid = null }) =>
      entity(FundingRow, { id: randomUUID(), interventionId, fund, amount, year, paid }),
    ),
  ];
}

/** A declined link that the file does not name stays as the answer it is. */
function linksFor(actor: Actor, row: Intervention, { links }: InterventionOutcome, stored: GoalLinkRow[]) {
  if (!links) return stored;
  const named = links.map(({ goal, ...content }) => {
    const ids = { id: randomUUID(), interventionId: row.id, goalLineageId: goal.lineageId, version: 1 };
    const known = stored.find((link) => link.goalLineageId === goal.lineageId);
    const link = known ?? entity(GoalLinkRow, ids);
    link.change(content, actor.accountId);
    return link;
  });
  return [...named, ...stored.filter((link) => link.state === 'declined' && !named.includes(link))];
}

/** What the file says nothing of stays; rows that would be the same are the same. */
function factsFor(interventionId: string, input: InterventionInput, was: Stored): FactsRows {
  const { codes, municipalities, horizontal } = input;
  return {
    codes:
      codes?.map(
        (itemId) =>
          was.codes.find((one) => one.itemId === itemId) ?? entity(InterventionCode, { interventionId, itemId }),
      ) ?? was.codes,
    municipalities:
      municipalities?.map(
        (code) =>
          was.municipalities.find(({ municipalityCode }) => municipalityCode === code) ??
          entity(InterventionMunicipality, { interventionId, municipalityCode: code }),
      ) ?? was.municipalities,
    horizontal:
      horizontal?.map(({ criterion, answer, comment }) => {
        const known = was.horizontal.find((one) => one.criterion === criterion);
        const row = known ?? entity(HorizontalAnswerRow, { id: randomUUID(), interventionId, criterion });
        return Object.assign(row, { answer, comment });
      }) ?? was.horizontal,
  };
}

function snapshot({ row, funding, links, codes, municipalities, horizontal }: Stored): InterventionBefore {
  const { name, kind, reference, description, organisation, startsOn, endsOn, managerId, actionPlanId, secret } = row;
  const copies = <T extends object>(rows: readonly T[]): T[] => rows.map((one) => ({ ...one }));
  return {
    fields: { name, kind, reference, description, organisation, startsOn, endsOn, managerId, actionPlanId, secret },
    funding: copies(funding),
    links: copies(links),
    facts: { codes: copies(codes), municipalities: copies(municipalities), horizontal: copies(horizontal) },
  };
}
