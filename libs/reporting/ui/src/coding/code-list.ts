import { Component, input, output } from '@angular/core';
import type { Passage } from '@rt/reporting/domain';
import type { CodeRow } from './code-rows';

/** The codes of a theme with their keys: what is taken and on which words, and what is only suggested and why. */
@Component({
  selector: 'rt-code-list',
  templateUrl: './code-list.html',
  styleUrl: './code-list.css',
})
export class CodeList {
  readonly rows = input.required<readonly CodeRow[]>();
  readonly readonly = input(false);
  /** A code is pressed, and where it is suggested and nothing is marked, the sentences that suggest it. */
  readonly pressed = output<CodeRow>();
  readonly unmarked = output<{ row: CodeRow; passage: Passage }>();
  readonly looked = output<number | null>();
}
