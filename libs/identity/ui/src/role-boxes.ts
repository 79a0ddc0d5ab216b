import { booleanAttribute, Component, computed, input, output } from '@angular/core';
import { type RegionKind, type Role, ROLE_NAMES, rolesAt } from '@rt/identity/domain';
import { injectLanguage } from '@rt/shared/ui';

/** The roles there are, to tick. */
@Component({
  selector: 'rt-role-boxes',
  template: `<fieldset>
    <legend>{{ legend() }}</legend>
    @for (role of roles(); track role) {
      <label>
        <input
          type="checkbox"
          [checked]="chosen().includes(role)"
          [disabled]="needed() && chosen().length === 1 && chosen()[0] === role"
          (change)="toggle(role)"
        />
        {{ names[role][language] }}
      </label>
    }
    @if (needed() && chosen().length === 1) {
      <p class="rt-quiet rt-small" i18n="@@role-boxes.last">En person behöver minst en roll.</p>
    }
  </fieldset>`,
  styles: `
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 24px;
    }
    p {
      flex-basis: 100%;
      margin: 0;
    }
    legend {
      margin-block-end: 4px;
      font-size: var(--rt-size-2);
    }
  `,
})
export class RoleBoxes {
  readonly legend = input.required<string>();
  readonly kind = input.required<RegionKind>();
  readonly chosen = input.required<readonly Role[]>();
  /** Keeps the last ticked: somebody without a role is removed instead. */
  readonly needed = input(false, { transform: booleanAttribute });
  /** The roles after one was ticked or unticked. */
  readonly chosenChange = output<Role[]>();

  protected readonly language = injectLanguage();
  protected readonly names = ROLE_NAMES;
  protected readonly roles = computed(() => rolesAt(this.kind()));

  protected toggle(role: Role) {
    const chosen = this.chosen();
    const without = chosen.filter((other) => other !== role);
    this.chosenChange.emit(without.length < chosen.length ? without : [...chosen, role]);
  }
}
