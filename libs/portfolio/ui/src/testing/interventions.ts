import type { GoalLink, InterventionDetail, InterventionSummary, LinkInContext } from '@rt/portfolio/domain';

let count = 0;

/** A row of the list; name what the test is about. */
export const summary = (given: Partial<InterventionSummary> = {}): InterventionSummary => ({
  id: `insats-${++count}`,
  name: 'Jobbspåret',
  kind: 'project',
  reference: null,
  organisation: 'Almi',
  manager: null,
  startsOn: '2026-01-01',
  endsOn: null,
  amount: 1_500_000,
  paid: 0,
  codes: [],
  municipalities: [],
  actionPlan: null,
  secret: false,
  concealed: false,
  allocated: 60,
  links: { confirmed: 1, proposed: 0, declined: 0 },
  version: 1,
  ...given,
});

export const link = (given: Partial<GoalLink> = {}): GoalLink => ({
  id: `koppling-${++count}`,
  interventionId: 'insats',
  goal: { id: 'mal-1', lineageId: 'linje-1', code: '2.1', wording: 'Fler unga fullföljer gymnasiet', dropped: false },
  share: 60,
  shareAssumed: false,
  directness: 'direct',
  mechanism: 'elever får en coach varje vecka så att färre hoppar av',
  state: 'proposed',
  proposal: { at: '2026-11-01T08:00:00Z', by: 'Petra Projekt' },
  decision: null,
  version: 1,
  ...given,
});

export const detail = (given: Partial<InterventionDetail> = {}): InterventionDetail => ({
  id: 'insats',
  name: 'Jobbspåret',
  kind: 'project',
  reference: null,
  description: null,
  organisation: 'Almi',
  startsOn: '2026-01-01',
  endsOn: null,
  funding: [{ fund: 'erdf', amount: 1_000_000 }],
  codes: [],
  municipalities: [],
  actionPlan: null,
  secret: false,
  horizontal: [],
  manager: null,
  links: [],
  linksVersion: 1,
  version: 1,
  ...given,
});

export const inContext = (given: Partial<LinkInContext> = {}): LinkInContext => ({
  ...link(),
  intervention: {
    id: 'insats',
    name: 'Jobbspåret',
    kind: 'project',
    organisation: 'Almi',
    manager: { id: 'petra', name: 'Petra Projekt' },
    amount: 1_000_000,
    allocated: 60,
  },
  amount: 600_000,
  ...given,
});
