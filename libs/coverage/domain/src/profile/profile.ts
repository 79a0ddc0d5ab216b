import type { Bilingual } from '@rt/shared/domain';
import type { DatedCounts, ProfileCounts, ProfileFacts } from './profile-facts';
import { STATEMENTS, type StatementRule } from './profile-statements';

/** The five components of an evaluation system, after the national compilation of 2018. */
export const COMPONENTS = ['single', 'portfolio', 'process', 'report', 'spreading'] as const;
export type Component = (typeof COMPONENTS)[number];

/** How it stands, in words and never as a number; `nothing` is that there is nothing to judge yet. */
export const PROFILE_STATES = ['in_place', 'partly', 'missing', 'nothing'] as const;
export type ProfileState = (typeof PROFILE_STATES)[number];

export interface Statement {
  code: keyof ProfileCounts;
  state: ProfileState;
  text: Bilingual;
  /** What has come since the year before; null where that cannot be counted. */
  more: number | null;
}

export interface ComponentProfile {
  component: Component;
  state: ProfileState;
  statements: Statement[];
  /** What would help most now: what is missing before what is there in part. null where all is in place. */
  next: Bilingual | null;
}

/** The region's profile by component, each with what it rests on. There is no sum of it all. */
export const profileOf = (facts: ProfileFacts): ComponentProfile[] =>
  COMPONENTS.map((component) => {
    const rules = STATEMENTS.filter((rule) => rule.component === component);
    const judged = rules.map((rule) => ({ rule, statement: judge(rule, facts) }));
    const first = (state: ProfileState) => judged.find(({ statement }) => statement.state === state)?.rule.mend;
    const statements = judged.map(({ statement }) => statement);
    return {
      ...{ component, statements },
      state: stateOfAll(statements.map(({ state }) => state)),
      next: first('missing') ?? first('partly') ?? null,
    };
  });

function judge(rule: StatementRule, { now, then }: ProfileFacts): Statement {
  const part = now[rule.part];
  const whole = rule.whole === null ? null : now[rule.whole];
  const dated = rule.part in then ? part - then[rule.part as keyof DatedCounts] : null;
  return {
    code: rule.part,
    state: stateOfShare(part, whole, rule.none),
    text: rule.say(part, whole ?? 0),
    more: dated,
  };
}

/**
 * All of it is in place, none missing, some partly; nothing where there is none to have it. Without a whole one is enough. What
 * should be `none` is turned round.
 */
export function stateOfShare(part: number, whole: number | null, none = false): ProfileState {
  if (whole === 0) return 'nothing';
  if (whole === null) return part > 0 !== none ? 'in_place' : 'missing';
  const has = none ? whole - part : part;
  if (has >= whole) return 'in_place';
  return has <= 0 ? 'missing' : 'partly';
}

/** What there is nothing to judge of does not count; one thing missing keeps the rest from being in place. */
export function stateOfAll(states: readonly ProfileState[]): ProfileState {
  const judged = states.filter((state) => state !== 'nothing');
  const [first] = judged;
  if (!first) return 'nothing';
  return judged.every((state) => state === first) ? first : 'partly';
}
