import { Component, computed, inject, linkedSignal, signal, viewChild } from '@angular/core';
import type { ChainComment, ChainCommentInput } from '@rt/effect-chains/domain';
import { SessionStore } from '@rt/identity/ui';
import type { Id } from '@rt/shared/domain';
import { Drafts, ProblemMessage } from '@rt/shared/ui';
import type { Observable } from 'rxjs';
import { ChainLive } from '../live/chain-live';
import { ChainComments } from './chain-comments';
import { CommentField } from './comment-field';
import { CommentLine } from './comment-line';
import { mentioned } from './mention-text';

/** What is said about the box or arrow that is selected, and a place to say more. What is being written survives a reload. */
@Component({
  selector: 'rt-part-comments',
  imports: [CommentField, CommentLine, ProblemMessage],
  templateUrl: './part-comments.html',
  styleUrl: './part-comments.css',
})
export class PartComments {
  private readonly live = inject(ChainLive);
  protected readonly mayComment = () => this.session.can('chain:comment');
  private readonly comments = inject(ChainComments);
  private readonly session = inject(SessionStore);
  private readonly drafts = inject(Drafts);
  private readonly field = viewChild(CommentField);
  private readonly failed = signal<ChainCommentInput | null>(null);
  protected readonly error = signal<unknown>(null);
  protected readonly sending = signal(false);

  protected readonly part = computed<{ part: 'node' | 'edge'; id: Id } | null>(
    () => {
      const [[id, ...more], chain] = [this.live.selection(), this.live.chain()];
      if (!id || more.length || !chain) return null;
      if (chain.nodes.some((node) => node.id === id)) return { part: 'node', id };
      return chain.edges.some((edge) => edge.id === id) ? { part: 'edge', id } : null;
    },
    { equal: (one, other) => one?.id === other?.id },
  );
  private readonly here = computed(() => this.comments.of(this.part()?.id ?? ''));
  protected readonly open = computed(() => this.here().filter(({ resolution }) => !resolution));
  protected readonly resolved = computed(() => this.here().filter(({ resolution }) => resolution));
  protected readonly text = linkedSignal<string | null, string>({
    source: () => this.draftKey(),
    computation: (key) => (key && this.drafts.read<string>(key)) || '',
  });

  protected write(text: string) {
    this.text.set(text);
    const key = this.draftKey();
    if (key && text) this.drafts.write(key, text);
    else if (key) this.drafts.clear(key);
  }

  protected send(event: Event) {
    event.preventDefault();
    const [part, text] = [this.part(), this.text().trim()];
    if (!part || !text || this.sending()) return;
    const mentionIds = mentioned(text, this.field()?.people() ?? []).map(({ id }) => id);
    const again = this.failed()?.text === text && this.failed()?.partId === part.id ? this.failed() : null;
    const input = again ?? { id: crypto.randomUUID(), part: part.part, partId: part.id, text, mentionIds };
    this.sending.set(true);
    this.ask(this.comments.write(input), {
      done: () => {
        if (this.part()?.id === part.id) this.write('');
        else this.drafts.clear(keyOf(part.id));
      },
      failed: () => this.failed.set(input),
    });
  }

  protected settle(comment: ChainComment) {
    this.ask(comment.resolution ? this.comments.reopen(comment) : this.comments.resolve(comment));
  }

  private ask(asked: Observable<unknown>, then: { done?: () => void; failed?: () => void } = {}) {
    this.error.set(null);
    asked.subscribe({
      next: () => {
        this.sending.set(false);
        then.done?.();
      },
      error: (error: unknown) => {
        this.sending.set(false);
        this.error.set(error);
        then.failed?.();
      },
    });
  }

  private draftKey() {
    const part = this.part();
    return part && keyOf(part.id);
  }
}

const keyOf = (partId: Id) => `chain-comment/${partId}`;
