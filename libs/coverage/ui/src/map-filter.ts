import type { ParamMap, Params } from '@angular/router';
import {
  type GoalThread,
  LINK_STATES,
  type LinkState,
  OPENING_FIGURES,
  type Opening,
  type OpeningFigure,
  THREAD_LINKS,
  type ThreadLink,
} from '@rt/coverage/domain';
import { type Level, LEVELS } from '@rt/goals/domain';

/** Which goals the map shows; null and '' let all through. */
export interface MapFilter {
  /** A state of one link; without a link, of any. */
  link: ThreadLink | null;
  state: LinkState | null;
  level: Level | null;
  responsible: string | null;
  text: string;
  /** The goals behind a figure of the opening sentences. */
  figure: OpeningFigure | null;
}

const oneOf = <T extends string>(values: readonly T[], text: string | null): T | null =>
  values.find((value) => value === text) ?? null;

/** The filter an address holds; what it holds that is no filter is left out. */
export const filterFrom = (params: ParamMap): MapFilter => ({
  link: oneOf(THREAD_LINKS, params.get('lank')),
  state: oneOf(LINK_STATES, params.get('lage')),
  level: oneOf(LEVELS, params.get('niva')),
  responsible: params.get('ansvarig'),
  text: params.get('sok') ?? '',
  figure: oneOf(OPENING_FIGURES, params.get('siffra')),
});

/** The same as parts of an address. */
export const filterParams = ({ link, state, level, responsible, text, figure }: MapFilter): Params => ({
  lank: link,
  lage: state,
  niva: level,
  ansvarig: responsible,
  sok: text || null,
  siffra: figure,
});

export const isFiltered = (filter: MapFilter): boolean => Object.values(filterParams(filter)).some(Boolean);

interface Judged {
  goal: { id: string; level: Level; responsible: string | null; code: string | null; wording: string };
  thread: GoalThread;
}

/** Whether a goal is let through. */
export function fits(filter: MapFilter, { goal, thread }: Judged, opening: Opening): boolean {
  const links = filter.link ? [filter.link] : THREAD_LINKS;
  const words = `${goal.code ?? ''} ${goal.wording}`.toLocaleLowerCase('sv');
  return (
    (!filter.state || links.some((link) => thread.links[link].state === filter.state)) &&
    (!filter.level || goal.level === filter.level) &&
    (!filter.responsible || goal.responsible === filter.responsible) &&
    (!filter.figure || opening.goals[filter.figure].has(goal.id)) &&
    filter.text
      .toLocaleLowerCase('sv')
      .split(/\s+/)
      .every((word) => words.includes(word))
  );
}
