import { Component, computed, inject } from '@angular/core';
import { nodeSentence, weakestLinks } from '@rt/effect-chains/domain';
import { injectLanguage } from '@rt/shared/ui';
import { STANDING_WORDS } from '../inspector/edge-words';
import { ChainLive } from '../live/chain-live';

/** For every goal the weakest link of the best way there, from each start. */
@Component({
  selector: 'rt-weakest-ways',
  template: `@if (goals().length) {
    <details>
      <summary>
        <h3 i18n="@@weakest.heading">Svagaste länken på vägen till varje mål</h3>
      </summary>
      @for (goal of goals(); track goal.id) {
        <h4>{{ goal.text }}</h4>
        <ul>
          @for (link of goal.links; track link.edgeId) {
            <li>
              <button
                class="says"
                type="button"
                [attr.aria-pressed]="live.selection().has(link.edgeId)"
                (click)="show(link.edgeId)"
              >
                {{ link.from }} <span aria-hidden="true">→</span
                ><span class="rt-sr" i18n="@@arrow-inspector.to"> leder till </span> {{ link.to }}
              </button>
              <p class="rt-quiet">
                {{ link.standing }}.
                <ng-container i18n="@@weakest.starts">Svagast på vägen från {{ link.starts }}.</ng-container>
              </p>
            </li>
          }
        </ul>
      }
    </details>
  }`,
  styleUrl: './chain-findings.css',
})
export class WeakestWays {
  protected readonly live = inject(ChainLive);
  private readonly language = injectLanguage();
  private readonly list = new Intl.ListFormat(this.language, { type: 'conjunction' });
  /** A link that is the weakest from several starts is told once. */
  protected readonly goals = computed(() => {
    const chain = this.live.chain();
    if (!chain) return [];
    const nodes = new Map(chain.nodes.map((node) => [node.id, node]));
    const edges = new Map(chain.edges.map((edge) => [edge.id, edge]));
    const text = (id: string | undefined) => nodes.get(id ?? '')?.text ?? '';
    const byGoal = Map.groupBy(weakestLinks(chain), ({ goalId }) => goalId);
    return [...byGoal].map(([id, all]) => ({
      id,
      text: text(id),
      links: [...Map.groupBy(all, ({ edgeId }) => edgeId)].flatMap(([edgeId, same]) => {
        const [first] = same;
        if (!first) return [];
        const starts = same.flatMap(({ startId }) => nodes.get(startId) ?? []);
        return {
          edgeId,
          from: text(edges.get(edgeId)?.fromId),
          to: text(edges.get(edgeId)?.toId),
          standing: STANDING_WORDS[first.standing],
          starts: this.list.format(starts.map((node) => nodeSentence(node)[this.language])),
        };
      }),
    }));
  });

  protected show(id: string) {
    this.live.selection.set(new Set([id]));
  }
}
