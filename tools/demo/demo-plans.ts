import type { GoalDetail } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import type { ActionPlansService } from '@rt/portfolio/api';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';

interface DemoPlan {
  /** The part of the strategy whose interventions are in it. */
  part: string;
  name: string;
  description: string;
  goals: string[];
  aims: [wording: string, goal: string][];
}

const PLANS: DemoPlan[] = [
  {
    part: '1',
    name: 'Handlingsplan för näringsliv och innovation',
    description: 'Hur företagen i länet ska växa, ställa om och nå nya marknader.',
    goals: ['1.2', '1.3', '1.4'],
    aims: [
      ['Varje företag som söker stöd möter en ingång och får svar inom fyra veckor', '1.2'],
      ['Tjugo tillverkare om året provar en ny produkt i testbädd', '1.4'],
    ],
  },
  {
    part: '2',
    name: 'Handlingsplan för kompetensförsörjning',
    description: 'Hur fler får den utbildning som arbetsgivarna behöver, nära där de bor.',
    goals: ['2.1', '2.2', '2.3'],
    aims: [
      ['Kommunerna köper yrkesutbildningar av varandra över alla gränser i länet', '2.3'],
      ['Varje elev som riskerar att avbryta har en mentor', '2.1'],
    ],
  },
];

/** Two plans between the strategy and what is done; the id of each, by the part of the strategy it is for. */
export async function loadPlans(
  plans: ActionPlansService,
  strategist: Actor,
  goals: ReadonlyMap<string, GoalDetail>,
  manager: EntityManager,
): Promise<ReadonlyMap<string, Id>> {
  const ids = new Map<string, Id>();
  const idOf = (code: string) => goals.get(code)?.id ?? null;
  for (const { part, name, description, goals: codes, aims } of PLANS) {
    const period = { startsOn: '2024-01-01', endsOn: '2027-12-31' };
    const plan = await plans.create(
      strategist,
      { name, description, ownerId: strategist.accountId, ...period },
      manager,
    );
    const tied = aims.map(([wording, goal]) => ({ wording, goalId: idOf(goal), indicatorId: null }));
    const goalIds = codes.flatMap((code) => idOf(code) ?? []);
    await plans.change(strategist, plan.id, plan.version, { goalIds, aims: tied }, manager);
    ids.set(part, plan.id);
  }
  return ids;
}
