import { Component, computed, input } from '@angular/core';
import {
  PERMISSIONS,
  permissionsOf,
  type RegionKind,
  type Role,
  ROLE_NAMES,
  rolesAt,
  type Permission,
} from '@rt/identity/domain';
import { injectLanguage } from '@rt/shared/ui';
import { PERMISSION_WORDS } from './permission-words';

type Cell = 'yes' | 'own' | 'no';

/** Who may do what, read from the same table as the guards. */
@Component({
  selector: 'rt-permission-table',
  template: `
    <div class="rt-scroll" role="region" tabindex="0" aria-labelledby="rt-permission-caption">
      <table class="rt-table">
        <caption id="rt-permission-caption" i18n="@@permission-table.caption">
          Vad varje roll får göra
        </caption>
        <thead>
          <tr>
            <th scope="col" i18n="@@permission-table.what">Att</th>
            @for (role of roles(); track role) {
              <th scope="col" class="mark">{{ names[role][language] }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.permission) {
            <tr>
              <th scope="row">{{ row.words }}</th>
              @for (cell of row.cells; track $index) {
                <td class="mark">
                  @switch (cell) {
                    @case ('yes') {
                      <span aria-hidden="true">●</span><span class="rt-sr" i18n="@@permission-table.yes">ja</span>
                    }
                    @case ('own') {
                      <span i18n="@@permission-table.own">egna</span>
                    }
                    @default {
                      <span class="rt-quiet" aria-hidden="true">–</span>
                      <span class="rt-sr" i18n="@@permission-table.no">nej</span>
                    }
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    .rt-scroll {
      position: relative;
    }
    .rt-table {
      min-width: 640px;
    }
    .rt-table .mark {
      text-align: center;
    }
  `,
})
export class PermissionTable {
  readonly kind = input.required<RegionKind>();

  protected readonly language = injectLanguage();
  protected readonly names = ROLE_NAMES;
  protected readonly roles = computed(() => rolesAt(this.kind()));
  protected readonly rows = computed(() =>
    PERMISSIONS.filter((permission) => this.roles().some((role) => cellOf(role, permission) !== 'no')).map(
      (permission) => ({
        permission,
        words: PERMISSION_WORDS[permission],
        cells: this.roles().map((role) => cellOf(role, permission)),
      }),
    ),
  );
}

/** Who edits all edits their own; a project manager sees no other interventions than their own. */
function cellOf(role: Role, permission: Permission): Cell {
  const may = permissionsOf([role]);
  if (permission === 'intervention:read' && role === 'project_manager') return 'own';
  if (permission === 'intervention:edit-own' && may.has('intervention:edit-all')) return 'yes';
  return may.has(permission) ? 'yes' : 'no';
}
