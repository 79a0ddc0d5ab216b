import { computed, inject, Injectable } from '@angular/core';
import { type ChainNode, edgeSentence } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { injectLanguage } from '@rt/shared/ui';
import type { Rect } from '../layout/geometry';
import { ChainComments } from '../comments/chain-comments';
import { ChainLive } from '../live/chain-live';
import { arrowLook, signsDiffer } from '../picture/arrow-look';
import { threadWays } from '../picture/thread-ways';
import type { DrawnArrow } from './arrow-layer';
import { boxLabels, saysByPart } from './box-label';
import { boxTies } from './box-ties';
import { CanvasPlaces } from './canvas-places';
import { framesOf } from './frames';

/** A box with everything that is shown on it. */
export interface DrawnBox {
  node: ChainNode;
  place: Rect;
  label: string;
  ties: string;
  findings: number;
  /** How many open comments there are on it. */
  comments: number;
  here: string;
  changedBy: string;
}

/** What there is to see on the canvas. */
@Injectable()
export class CanvasContent {
  private readonly live = inject(ChainLive);
  private readonly language = injectLanguage();
  private readonly comments = inject(ChainComments).openOn;
  private readonly places = inject(CanvasPlaces).places;
  private readonly says = computed(() => saysByPart(this.live.findings(), this.language));
  private readonly labels = computed(() => {
    const chain = this.live.chain();
    return chain ? boxLabels(chain, this.live.names(), this.says()) : new Map<Id, string>();
  });
  private readonly here = computed(() => {
    const at = Map.groupBy(this.live.others(), (each) => each.at?.id ?? '');
    return new Map([...at].map(([id, people]) => [id, [...new Set(people.map(({ name }) => name))].join(', ')]));
  });
  private readonly ways = computed(() => {
    const chain = this.live.chain();
    return chain ? threadWays(chain) : new Set<Id>();
  });

  readonly boxes = computed<DrawnBox[]>(() => {
    const chain = this.live.chain();
    if (!chain) return [];
    return chain.nodes.flatMap((node) => {
      const place = this.places().get(node.id);
      if (!place) return [];
      return {
        node,
        place,
        label: this.labels().get(node.id) ?? '',
        ties: boxTies(node, chain.references, this.language),
        findings: this.says().get(node.id)?.length ?? 0,
        comments: this.comments().get(node.id) ?? 0,
        here: this.here().get(node.id) ?? '',
        changedBy: this.live.recent().get(node.id)?.by ?? '',
      };
    });
  });

  readonly arrows = computed<DrawnArrow[]>(() => {
    const chain = this.live.chain();
    if (!chain) return [];
    const nodes = new Map(chain.nodes.map((node) => [node.id, node]));
    const shown = Map.groupBy(chain.evidence, ({ edgeId }) => edgeId);
    return chain.edges.flatMap((edge) => {
      const [from, to, evidence] = [nodes.get(edge.fromId), nodes.get(edge.toId), shown.get(edge.id) ?? []];
      if (!from || !to) return [];
      const sentence = edgeSentence(from, to, edge, { evidence })[this.language];
      return {
        ...arrowLook(edge, evidence),
        edge,
        label: [sentence, ...(this.says().get(edge.id) ?? []), this.here().get(edge.id) ?? '']
          .filter(Boolean)
          .join(' '),
        findings: this.says().get(edge.id)?.length ?? 0,
        onThread: this.ways().has(edge.id),
        selected: this.live.selection().has(edge.id),
      };
    });
  });

  readonly signs = computed(() => signsDiffer(this.live.chain()?.edges ?? []));

  readonly frames = computed(() => {
    const chain = this.live.chain();
    return chain ? framesOf(chain, this.places()) : [];
  });
}
