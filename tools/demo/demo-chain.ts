import type { Bearing, Confidence, NodeKind, Sign, Strength } from '@rt/effect-chains/domain';

/** A box of a demo chain: the goal it stands for by code, who does it and what measures it by their names in the demo. */
export interface DemoBox {
  kind: NodeKind;
  text: string;
  goal?: string;
  by?: string[];
  measuredBy?: string[];
  amount?: number;
}

/** What an arrow says beside its assumption. */
export interface DemoArrow {
  claim?: string;
  confidence?: Confidence;
  sign?: Sign;
  lagMonths?: number;
  effect?: number;
  critical?: boolean;
  evidence?: [bearing: Bearing, strength: Strength, source: string, date: string][];
}

/** A chain of the demo: boxes by a name of their own, and arrows with the assumption they rest on. */
export interface DemoChain {
  name: string;
  nodes: Record<string, DemoBox>;
  edges: [from: string, to: string, assumption: string | null, more?: DemoArrow][];
}
