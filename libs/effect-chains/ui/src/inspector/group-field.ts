import { Component, computed, inject, input, signal } from '@angular/core';
import { GROUP_NAME_LENGTH } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { Control, Field } from '@rt/shared/ui';
import { ChainLive } from '../live/chain-live';
import { ChainActions } from '../outline/chain-actions';

const NEW = 'new';

/** Which group boxes belong to, or the name of a new one. */
@Component({
  selector: 'rt-group-field',
  imports: [Control, Field],
  template: `
    <rt-field label="Grupp" i18n-label="@@group-field.label">
      <select rtControl #list (change)="choose(list)">
        <option value="" [selected]="!groupId()" i18n="@@group-field.none">Ingen grupp</option>
        @for (group of groups(); track group.id) {
          <option [value]="group.id" [selected]="group.id === groupId()">{{ group.name }}</option>
        }
        <option [value]="newGroup" i18n="@@group-field.new">Ny grupp …</option>
      </select>
    </rt-field>
    @if (naming()) {
      <form class="rt-row" (submit)="create($event, name.value)" (keydown.escape)="naming.set(false)">
        <label>
          <ng-container i18n="@@group-field.name">Gruppens namn</ng-container>
          <input #name required autocomplete="off" [attr.maxlength]="longest" />
        </label>
        <button class="rt-button" type="submit" i18n="@@group-field.create">Gruppera</button>
      </form>
    }
  `,
})
export class GroupField {
  readonly ids = input.required<ReadonlySet<Id>>();
  readonly groupId = input<Id | null>(null);

  private readonly live = inject(ChainLive);
  private readonly actions = inject(ChainActions);
  protected readonly groups = computed(() => this.live.chain()?.groups ?? []);
  protected readonly naming = signal(false);
  protected readonly newGroup = NEW;
  protected readonly longest = GROUP_NAME_LENGTH.max;

  protected choose({ value }: HTMLSelectElement) {
    this.naming.set(value === NEW);
    if (value !== NEW) this.actions.putInGroup(this.ids(), value || null);
  }

  protected create(event: Event, name: string) {
    event.preventDefault();
    if (!name.trim()) return;
    this.actions.group(this.ids(), name.trim());
    this.naming.set(false);
  }
}
