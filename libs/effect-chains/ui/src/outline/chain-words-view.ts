import { Clipboard } from '@angular/cdk/clipboard';
import { Component, computed, inject, signal } from '@angular/core';
import { Empty, injectLanguage } from '@rt/shared/ui';
import { ChainLive } from '../live/chain-live';
import { chainInWords } from './chain-in-words';

/** The chain as sentences, goal by goal; a press on one selects what it is about, and all of them can be copied. */
@Component({
  selector: 'rt-chain-words',
  imports: [Empty],
  templateUrl: './chain-words-view.html',
  styles: `
    section {
      max-width: var(--rt-measure);
    }
    h2 {
      font-size: var(--rt-size-3);
    }
    ol {
      padding-inline-start: 24px;
    }
    li {
      margin-block-end: 8px;
    }
    li button {
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      font-family: var(--rt-serif);
      text-align: start;
      vertical-align: top;
      cursor: pointer;
    }
    li button:hover,
    [aria-pressed='true'] {
      text-decoration: underline var(--rt-link);
      text-underline-offset: 0.18em;
    }
  `,
})
export class ChainWordsView {
  protected readonly live = inject(ChainLive);
  private readonly clipboard = inject(Clipboard);
  private readonly language = injectLanguage();
  protected readonly copied = signal('');
  protected readonly passages = computed(() => {
    const chain = this.live.chain();
    return chain ? chainInWords(chain, this.language) : [];
  });

  protected select(id: string) {
    this.live.selection.set(new Set([id]));
  }

  protected headingOf(goal: { text: string } | null) {
    return goal ? $localize`:@@chain-words.to-goal:Till målet ”${goal.text}:goal:”` : NO_GOAL;
  }

  protected copy() {
    const paragraphs = this.passages().map(({ goal, sentences }) =>
      [this.headingOf(goal), ...sentences.map(({ text }) => text)].join('\n'),
    );
    const done = this.clipboard.copy([this.live.chain()?.name, ...paragraphs].join('\n\n'));
    this.copied.set(done ? COPIED : NOT_COPIED);
  }
}

const NO_GOAL = $localize`:@@chain-words.no-goal:Leder inte till något mål`;
const COPIED = $localize`:@@chain-words.copied:Texten är kopierad.`;
const NOT_COPIED = $localize`:@@chain-words.not-copied:Webbläsaren lät inte texten kopieras. Markera den och tryck Ctrl C.`;
