import { Component, computed, inject } from '@angular/core';
import { injectLanguage, ProblemMessage } from '@rt/shared/ui';
import type { Id } from '@rt/shared/domain';
import { ChainLive } from '../live/chain-live';
import { partWord } from '../part-words';
import { ChainComments } from './chain-comments';

/** Everything that is said about the chain and not settled, part by part, each a way to its part. */
@Component({
  selector: 'rt-all-comments',
  imports: [ProblemMessage],
  template: `
    @if (comments.error(); as error) {
      <rt-problem [error]="error" />
    }
    <ul>
      @for (part of parts(); track part.id) {
        <li>
          <button class="rt-button quiet" type="button" (click)="show(part.id)">{{ part.name }}</button>
          @for (comment of part.said; track comment.id) {
            <p>
              <strong>{{ comment.by.name }}:</strong> {{ comment.text }}
            </p>
          }
        </li>
      } @empty {
        <li class="rt-quiet" i18n="@@all-comments.none">
          Inga öppna kommentarer. Välj en ruta eller en pil för att skriva en.
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: 8px;
      border-top: 1px solid var(--rt-grey-4);
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }
    .rt-button {
      min-height: 24px;
      padding: 0;
      text-align: start;
    }
  `,
})
export class AllComments {
  private readonly live = inject(ChainLive);
  protected readonly comments = inject(ChainComments);
  private readonly language = injectLanguage();
  protected readonly parts = computed(() => {
    const chain = this.live.chain();
    if (!chain) return [];
    const naming = { content: chain, references: chain.references, names: this.live.names(), language: this.language };
    const word = (kind: 'node' | 'edge', part: { id: Id }) => ({ id: part.id, name: partWord(kind, part, naming) });
    return [...chain.nodes.map((node) => word('node', node)), ...chain.edges.map((edge) => word('edge', edge))].flatMap(
      (part) => {
        const said = this.comments.open().filter(({ partId }) => partId === part.id);
        return said.length ? { ...part, said } : [];
      },
    );
  });

  protected show(id: Id) {
    this.live.selection.set(new Set([id]));
  }
}
