import { Service, signal } from '@angular/core';
import type { AppliedChanges } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';

/** How long a part shows that somebody else has just changed it. */
const SHOWN_MS = 6000;

export interface Recent {
  by: string;
  at: number;
}

/** What others have changed in the last seconds. */
@Service()
export class RecentChanges {
  private readonly marks = signal<ReadonlyMap<Id, Recent>>(new Map());
  readonly parts = this.marks.asReadonly();
  private timer: ReturnType<typeof setTimeout> | undefined;

  note({ by, changes }: AppliedChanges) {
    const now = Date.now();
    this.marks.update(
      (marks) => new Map([...marks, ...changes.map(({ id }): [Id, Recent] => [id, { by: by.name, at: now }])]),
    );
    this.timer ??= setTimeout(() => this.fade(), SHOWN_MS);
  }

  private fade() {
    const since = Date.now() - SHOWN_MS;
    this.marks.update((marks) => new Map([...marks].filter(([, { at }]) => at > since)));
    this.timer = this.marks().size ? setTimeout(() => this.fade(), 1000) : undefined;
  }
}
