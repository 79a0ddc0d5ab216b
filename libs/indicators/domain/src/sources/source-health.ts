import type { Id } from '@rt/shared/domain';
import type { IndicatorSummary } from '../indicator';
import type { AttachedSource } from './attached-source';

/**
 * A source of the region with what has happened at it. Those with findings that nobody has settled come first; of the rest
 * `findings` is empty.
 */
export interface SourceHealth {
  indicator: { id: Id; name: string; retiredOn: string | null };
  /** `findings` holds the open ones only. */
  source: AttachedSource;
  /** The goals that lose their footing: those the indicator follows, where something is open; else empty. */
  goals: IndicatorSummary['goals'];
}
