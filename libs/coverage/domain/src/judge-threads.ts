import type { Id } from '@rt/shared/domain';
import { type Followed, followedByOwn, followedWith } from './followed';
import type { GoalMeasures } from './goal-facts';
import { goalsUnder } from './goal-tree';
import { judgeChain } from './judge-chain';
import { judgeEvaluation } from './judge-evaluation';
import { judgeBaseline, judgeData, judgeTarget } from './judge-indicators';
import { judgeInterventions, judgeMoney } from './judge-portfolio';
import { judgeWording } from './judge-wording';
import { LEVEL_DEMANDS } from './level-demand';
import { both, lacks } from './say';
import { type LinkJudgement, THREAD_LINKS, type ThreadLink } from './thread-link';

/** The thread of one goal: what is said of each link, and how the goal can be followed up, if it can. */
export interface GoalThread {
  followed: Followed;
  links: Record<ThreadLink, LinkJudgement>;
}

const OWN: Record<ThreadLink, (goal: GoalMeasures) => LinkJudgement> = {
  wording: judgeWording,
  baseline: judgeBaseline,
  target: judgeTarget,
  data: judgeData,
  chain: judgeChain,
  interventions: judgeInterventions,
  money: judgeMoney,
  evaluation: judgeEvaluation,
};

const NOTHING_ASKED: LinkJudgement = {
  state: 'not_asked',
  reason: both('En vision pekar ut riktningen. Här krävs inget.', 'A vision points the way. Nothing is asked here.'),
  mend: null,
};

/** Judges every goal of a version. Only the goals given are seen, so give all of them. */
export function judgeThreads(goals: readonly GoalMeasures[]): Map<Id, GoalThread> {
  const under = goalsUnder(goals);
  return new Map(
    goals.map((goal) => {
      const below = (under.get(goal.id) ?? []).filter(({ level }) => LEVEL_DEMANDS[level] !== 'nothing');
      const links = THREAD_LINKS.map((link) => [link, judgeLink(link, goal, below)]);
      return [goal.id, { followed: followedWith(goal, below), links: Object.fromEntries(links) }];
    }),
  );
}

function judgeLink(link: ThreadLink, goal: GoalMeasures, below: readonly GoalMeasures[]): LinkJudgement {
  const own = OWN[link](goal);
  const demand = LEVEL_DEMANDS[goal.level];
  if (own.state === 'running' || demand === 'own') return own;
  if (demand === 'nothing') return NOTHING_ASKED;
  return own.state === 'broken' ? throughBelow(link, own, below) : own;
}

function throughBelow(link: ThreadLink, own: LinkJudgement, below: readonly GoalMeasures[]): LinkJudgement {
  const having = below.filter((goal) =>
    link === 'wording' ? followedByOwn(goal) !== null : OWN[link](goal).state !== 'broken',
  ).length;
  if (having === 0) return own;
  const all = having === below.length;
  const sv = link === 'wording' ? 'går att följa upp' : 'har det';
  const en = link === 'wording' ? 'can be followed up' : 'have it';
  return lacks(
    'thin',
    both(
      `Genom målen under: ${having} av ${below.length} ${sv}.`,
      `Through the goals under it: ${having} of ${below.length} ${en}.`,
    ),
    all ? null : both('Fortsätt med de mål under som saknar det.', 'Go on with the goals under it that lack it.'),
  );
}
