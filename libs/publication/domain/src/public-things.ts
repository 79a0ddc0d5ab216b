import type { Level, StrategyKind, VersionState } from '@rt/goals/domain';
import type { NodeKind } from '@rt/effect-chains/domain';
import type { Polarity, Target } from '@rt/indicators/domain';
import type { StudyKind, StudyState } from '@rt/learning/domain';
import type { Id } from '@rt/shared/domain';
import type { PublicContact } from './publication';

/** A region on the list of those that publish. */
export interface PublicRegion {
  name: string;
  slug: string;
  /** Two digits; null for an organisation that is no region. */
  countyCode: string | null;
  contact: PublicContact | null;
  /** When the region last changed what is public, ISO 8601. */
  changedAt: string;
}

export interface PublicGoal {
  lineageId: Id;
  /** The nearest goal above it that is public too. */
  parentId: Id | null;
  level: Level;
  code: string | null;
  wording: string;
  baseline: { value: number; year: number | null } | null;
  target: { value: number; year: number | null } | null;
  unit: string | null;
  measure: string | null;
  population: string | null;
  /** Those that are public of what is tied to it. */
  indicatorIds: Id[];
  chainIds: Id[];
  studyIds: Id[];
}

export interface PublicStrategy {
  versionId: Id;
  strategyId: Id;
  name: string;
  kind: StrategyKind;
  number: number;
  state: VersionState;
  startYear: number;
  endYear: number;
  /** ÅÅÅÅ-MM-DD. */
  decidedOn: string;
  reference: string;
  publishedAt: string;
  /** In the order of the tree. */
  goals: PublicGoal[];
}

export interface PublicIndicatorLine {
  id: Id;
  name: string;
  definition: string | null;
  unit: string;
  polarity: Polarity;
  frequency: 'month' | 'quarter' | 'year' | 'irregular';
  /** Months after the end of a period that its figure is due; null for what is usual. */
  lagMonths: number | null;
  /** The day the source stopped publishing, ÅÅÅÅ-MM-DD. */
  retiredOn: string | null;
  source: string;
  baseline: { value: number; year: number } | null;
  /** Newest first, as they were set. */
  targets: Pick<Target, 'value' | 'year' | 'setAt' | 'reason' | 'decision'>[];
  breaks: { period: string; note: string }[];
  /** First and last day of what the values speak of, ÅÅÅÅ-MM-DD; null without values. */
  from: string | null;
  until: string | null;
  publishedAt: string;
  updatedAt: string | null;
}

export interface PublicChain {
  id: Id;
  name: string;
  publishedAt: string;
  changedAt: string | null;
  /** `text` is null where the box is about a business support under secrecy. */
  nodes: { id: Id; kind: NodeKind; text: string | null; goalLineageId: Id | null }[];
  edges: {
    fromId: Id;
    toId: Id;
    claim: string | null;
    assumption: string | null;
    sign: 'increases' | 'decreases';
    confidence: 'low' | 'medium' | 'high' | null;
    evidence: { bearing: 'supports' | 'contradicts' | 'mixed' }[];
  }[];
}

export interface PublicFile {
  id: Id;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
}

export interface PublicStudy {
  id: Id;
  title: string;
  kind: StudyKind;
  state: StudyState;
  dueOn: string | null;
  completedOn: string | null;
  url: string | null;
  questions: string | null;
  method: string | null;
  unpublishedReason: string | null;
  goalLineageIds: Id[];
  findings: { number: number; text: string }[];
  files: PublicFile[];
  publishedAt: string;
}

/** A submitted report as it is listed. */
export interface PublicReportLine {
  id: Id;
  year: number;
  submittedAt: string;
  decision: string;
  sha256: string;
  publishedAt: string;
}

/** Everything a region shows, but for values and the texts of reports. */
export interface PublicSite extends PublicRegion {
  regionId: Id;
  levelNames: Partial<Record<Level, { name: string }>> | null;
  strategies: PublicStrategy[];
  indicators: PublicIndicatorLine[];
  chains: PublicChain[];
  studies: PublicStudy[];
  reports: PublicReportLine[];
}
