import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatMoment } from '@rt/shared/domain';
import { ChainClient } from '../chain-client';

/** Where somebody has mentioned me and waits for an answer; nothing where nobody has. */
@Component({
  selector: 'rt-chain-mentions',
  imports: [RouterLink],
  template: `
    @if (shown().length) {
      <section aria-labelledby="rt-chain-mentions">
        <h2 id="rt-chain-mentions" i18n="@@chain-mentions.heading">Du är nämnd</h2>
        <ul>
          @for (mention of shown(); track mention.commentId) {
            <li>
              <p class="rt-small rt-quiet">
                <strong>{{ mention.by }}</strong> {{ mention.when }},
                <a [routerLink]="['/effektkedjor', mention.chainId]" [queryParams]="{ vald: mention.partId }">
                  {{ mention.chainName }}
                </a>
              </p>
              <p class="text">{{ mention.text }}</p>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    section {
      margin-block: 16px 32px;
    }
    h2 {
      margin: 0 0 8px;
      font-size: var(--rt-size-4);
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      max-width: var(--rt-measure);
      padding-block: 8px;
      border-top: 1px solid var(--rt-grey-4);
    }
    p {
      margin: 0;
    }
    .text {
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }
  `,
})
export class ChainMentions {
  private readonly read = inject(ChainClient).mentions();
  protected readonly shown = computed(() =>
    (this.read.hasValue() ? this.read.value() : []).map((mention) => ({
      ...mention,
      when: formatMoment(new Date(mention.at), new Date()),
    })),
  );
}
