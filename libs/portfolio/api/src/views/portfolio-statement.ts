import type { Dimension, PortfolioQuery } from '@rt/portfolio/domain';
import type { Id } from '@rt/shared/domain';
import { StatementValues } from '../statement-values';
import { type Side, sideOf } from './dimensions.sql';
import { moneyFacts } from './money-facts.sql';

/** Whose portfolio is asked for: a region's, or the part of it that one manager leads. */
export interface Whose {
  region: Id;
  manager: Id | null;
  /** Whose eyes secret interventions are kept from, or null. */
  blind: Id | null;
}

export interface Statement {
  text: string;
  values: unknown[];
}

/**
 * One statement that answers with one row and its `answer`: the facts that the dimensions need, told apart by them as
 * `select` says. `select` reads the region's id at `region`.
 */
export function portfolioStatement(
  query: PortfolioQuery,
  whose: Whose,
  dimensions: readonly Dimension[],
  select: (sides: Side[], region: string) => { steps: string[]; answer: string },
): Statement {
  const values = new StatementValues();
  const place = `${values.place(whose.region)}::uuid`;
  const needs = {
    funding: dimensions.includes('fund') || dimensions.includes('year'),
    goals: dimensions.includes('goal'),
  };
  const facts = moneyFacts(query, needs, place, whose, values);
  const sides = dimensions.map((dimension) => sideOf(dimension, query, values));
  const { steps, answer } = select(sides, place);
  const all = [facts, ...new Set(sides.flatMap((side) => side.steps)), ...steps];
  return { text: `WITH RECURSIVE ${all.join(',\n  ')}\n  SELECT ${answer} AS answer`, values: values.all };
}
