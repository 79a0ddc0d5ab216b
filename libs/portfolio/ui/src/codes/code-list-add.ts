import { Component, input, output, signal } from '@angular/core';
import { CODE_LENGTH, CODE_NAME_LENGTH, type CodeList, type CodeListItemInput } from '@rt/portfolio/domain';
import { isPastedTable, parsePastedTable } from '@rt/shared/domain';

/** Adds to a list: one item as it is written, or many copied from a spreadsheet. */
@Component({
  selector: 'rt-code-list-add',
  templateUrl: './code-list-add.html',
  styleUrl: './code-list-add.css',
})
export class CodeListAdd {
  readonly list = input.required<CodeList>();
  readonly added = output<CodeListItemInput>();

  protected readonly limits = { code: CODE_LENGTH.max, name: CODE_NAME_LENGTH.max };
  protected readonly draft = signal({ code: '', name: '', nationalCode: '' });

  protected write(part: 'code' | 'name' | 'nationalCode', event: Event) {
    const { value } = event.target as HTMLInputElement;
    this.draft.update((draft) => ({ ...draft, [part]: value }));
  }

  protected save(event: Event) {
    event.preventDefault();
    const { code, name, nationalCode } = this.draft();
    if (!code.trim() || name.trim().length < CODE_NAME_LENGTH.min) return;
    this.add(code, name, nationalCode);
    this.draft.set({ code: '', name: '', nationalCode: '' });
  }

  /** Code, name and national code, in that order, as they stand in the sheet. */
  protected paste(event: ClipboardEvent) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isPastedTable(text)) return;
    event.preventDefault();
    for (const [code = '', name = '', nationalCode = ''] of parsePastedTable(text))
      if (code && name) this.add(code, name, nationalCode);
  }

  private add(code: string, name: string, nationalCode: string) {
    const national = nationalCode.trim() || null;
    this.added.emit({
      list: this.list(),
      code: code.trim(),
      name: name.trim(),
      nationalCode: national,
      validFrom: null,
    });
  }
}
