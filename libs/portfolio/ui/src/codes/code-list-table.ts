import { Component, input, linkedSignal, output } from '@angular/core';
import {
  CODE_LENGTH,
  CODE_NAME_LENGTH,
  type CodeList,
  type CodeListItemChange,
  type CodeListItemInput,
  type UsedCodeListItem,
} from '@rt/portfolio/domain';
import { formatDate } from '@rt/shared/domain';
import { CodeListAdd } from './code-list-add';

/** One list: read as a table, changed a row at a time. */
@Component({
  selector: 'rt-code-list-table',
  imports: [CodeListAdd],
  templateUrl: './code-list-table.html',
  styleUrl: './code-list-table.css',
})
export class CodeListTable {
  readonly list = input.required<CodeList>();
  readonly name = input.required<string>();
  readonly items = input.required<readonly UsedCodeListItem[]>();
  readonly mayEdit = input(false);
  readonly added = output<CodeListItemInput>();
  readonly changed = output<{ item: UsedCodeListItem; change: CodeListItemChange }>();
  readonly removed = output<UsedCodeListItem>();

  protected readonly limits = { code: CODE_LENGTH.max, name: CODE_NAME_LENGTH.max };
  protected readonly editing = linkedSignal<string | null>(() => (this.items(), null));

  protected saveChange(event: Event, item: UsedCodeListItem, name: string, nationalCode: string) {
    event.preventDefault();
    const change: CodeListItemChange = {};
    if (name.trim() !== item.name) change.name = name.trim();
    if (nationalCode.trim() !== (item.nationalCode ?? '')) change.nationalCode = nationalCode.trim() || null;
    this.editing.set(null);
    if (Object.keys(change).length) this.changed.emit({ item, change });
  }

  protected end(item: UsedCodeListItem) {
    this.changed.emit({ item, change: { retiredOn: item.retiredOn ? null : formatDate(new Date()) } });
  }
}
