import { computed, DestroyRef, inject, Injectable, linkedSignal, signal } from '@angular/core';
import type { AccountInput, AccountSummary, InvitedAccount, Role } from '@rt/identity/domain';
import { conflictIn, Undo } from '@rt/shared/ui';
import { firstValueFrom } from 'rxjs';
import { PeopleClient } from './people-client';
import { DelayedActions } from './delayed-actions';

/** The people of the region as the page shows them, and what is done to them. One a page. */
@Injectable()
export class PeopleStore {
  private readonly client = inject(PeopleClient);
  private readonly undo = inject(Undo);
  private readonly delayed = new DelayedActions();
  private readonly people = this.client.list();
  private readonly known = linkedSignal<AccountSummary[]>(() => (this.people.hasValue() ? this.people.value() : []));
  private readonly failure = signal<unknown>(null);

  /** By Swedish alphabet; who is on the way out is still there, marked. */
  readonly list = computed(() => this.known().map((person) => ({ person, leaving: this.delayed.has(person.id) })));
  readonly loading = this.people.isLoading;
  readonly error = computed(() => this.failure() ?? this.people.error());
  /** A password to hand over, shown until it is put away. */
  readonly handedOver = signal<InvitedAccount | null>(null);

  constructor() {
    inject(DestroyRef).onDestroy(() => this.delayed.runAll());
  }

  /** True when the person was added. */
  async add(input: AccountInput): Promise<boolean> {
    const added = await this.tried(() => firstValueFrom(this.client.add(input)));
    if (!added) return false;
    this.handedOver.set(added);
    this.people.reload();
    return true;
  }

  async setRoles(person: AccountSummary, roles: readonly Role[]): Promise<void> {
    const changed = await this.tried(() => firstValueFrom(this.client.setRoles(person, roles)));
    if (!changed) return;
    this.replace(changed);
    const text = $localize`:@@people.roles-changed:Rollerna för ${person.name}:name: är ändrade.`;
    this.undo.offer(text, () => this.setRoles({ ...changed, version: this.versionOf(changed) }, person.roles));
  }

  async giveInitialPassword(person: AccountSummary): Promise<void> {
    const given = await this.tried(() => firstValueFrom(this.client.giveInitialPassword(person)));
    if (!given) return;
    this.replace(given.account);
    this.handedOver.set(given);
  }

  /** Waits a moment before it is carried out, since it cannot be taken back after. */
  remove(person: AccountSummary): void {
    this.delayed.add(person.id, () => void this.carryOutRemoval(person));
    this.undo.offer($localize`:@@people.leaving:${person.name}:name: tas bort.`, () => this.keep(person));
  }

  /** The person stays after all. */
  keep(person: AccountSummary): void {
    this.delayed.cancel(person.id);
    this.undo.dismiss();
  }

  private async carryOutRemoval(person: AccountSummary) {
    const removed = await this.tried(async () => {
      await firstValueFrom(this.client.remove({ ...person, version: this.versionOf(person) }));
      return true;
    });
    if (removed) this.known.update((known) => known.filter(({ id }) => id !== person.id));
  }

  private versionOf({ id, version }: AccountSummary): number {
    return this.known().find((person) => person.id === id)?.version ?? version;
  }

  private replace(changed: AccountSummary) {
    this.known.update((known) => known.map((person) => (person.id === changed.id ? changed : person)));
  }

  /** What somebody else changed meanwhile is shown at once, with the message. */
  private async tried<T>(action: () => Promise<T>): Promise<T | null> {
    this.failure.set(null);
    try {
      return await action();
    } catch (error) {
      const conflict = conflictIn<AccountSummary>(error);
      if (conflict) this.replace(conflict.current);
      this.failure.set(error);
      return null;
    }
  }
}
