import { Component, computed, inject, input } from '@angular/core';
import { type ChainGroup, GROUP_NAME_LENGTH } from '@rt/effect-chains/domain';
import { ChainLive } from '../live/chain-live';
import { ChainActions } from '../outline/chain-actions';
import { PartField } from './part-field';
import { writtenText } from './written';

/** A group: its name and the boxes in it. */
@Component({
  selector: 'rt-group-inspector',
  imports: [PartField],
  template: `
    <rt-part-field
      label="Gruppens namn"
      i18n-label="@@group-inspector.name"
      required
      [text]="group().name"
      [reads]="reads"
      [readonly]="!live.mayEdit()"
      (written)="write($event)"
    />
    <section>
      <h3 i18n="@@group-inspector.boxes">Rutor i gruppen</h3>
      <ul>
        @for (node of members(); track node.id) {
          <li>
            <button class="rt-button quiet" type="button" (click)="live.selection.set(only(node.id))">
              {{ node.text }}
            </button>
          </li>
        }
      </ul>
    </section>
    @if (live.mayEdit()) {
      <p>
        <button
          class="rt-button"
          type="button"
          (click)="actions.remove(only(group().id))"
          i18n="@@group-inspector.split"
        >
          Lös upp gruppen
        </button>
      </p>
    }
  `,
  styleUrl: './inspector-sections.css',
})
export class GroupInspector {
  readonly group = input.required<ChainGroup>();

  protected readonly live = inject(ChainLive);
  protected readonly actions = inject(ChainActions);
  protected readonly members = computed(() =>
    (this.live.chain()?.nodes ?? []).filter(({ groupId }) => groupId === this.group().id),
  );
  protected readonly reads = (text: string) => writtenText(text, GROUP_NAME_LENGTH, true);
  protected readonly only = (id: string) => new Set([id]);

  protected write(name: string | null) {
    if (name !== null) this.live.type('group', this.group().id, { name });
  }
}
