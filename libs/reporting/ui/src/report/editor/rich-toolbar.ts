import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { Tip } from '@rt/shared/ui';
import type { EditorState } from 'prosemirror-state';
import { hasMark, type Tool, type ToolName, TOOLS } from './editor-commands';
import { REPORT_SCHEMA } from './report-schema';
import { isPanel, TOOLBAR_ITEMS, type ToolbarItem, type ToolbarPanel } from './toolbar-items';

/** The tools of the editor as one stop of Tab: arrows lead between them, Esc back to the text. */
@Component({
  selector: 'rt-rich-toolbar',
  imports: [Tip],
  templateUrl: './rich-toolbar.html',
  styleUrl: './rich-toolbar.css',
  host: { '(keydown)': 'onKey($event)' },
})
export class RichToolbar {
  readonly state = input.required<EditorState | null>();
  /** Id of the text. */
  readonly controls = input.required<string>();
  readonly panel = input<ToolbarPanel | null>(null);
  readonly mayLeavePictures = input(false);
  readonly used = output<ToolName>();
  readonly opened = output<ToolbarPanel>();
  readonly left = output<void>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** The button that Tab leads to. */
  private readonly current = signal(0);
  protected readonly buttons = computed(() =>
    TOOLBAR_ITEMS.filter(({ name }) => name !== 'picture' || this.mayLeavePictures()).map((item, at) => ({
      ...item,
      tip: item.keys ? `${item.label} (${item.keys})` : item.label,
      pressed: this.isPressed(item),
      possible: this.isPossible(item),
      stop: at === this.current(),
    })),
  );

  focus() {
    this.buttonAt(this.current())?.focus();
  }

  protected press(item: ToolbarItem, at: number) {
    this.current.set(at);
    if (!this.isPossible(item)) return;
    if (isPanel(item.name)) this.opened.emit(item.name);
    else this.used.emit(item.name);
  }

  protected onKey(event: KeyboardEvent) {
    const last = this.buttons().length - 1;
    const to = {
      ArrowRight: this.current() === last ? 0 : this.current() + 1,
      ArrowLeft: this.current() === 0 ? last : this.current() - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (event.key === 'Escape') this.left.emit();
    else if (to === undefined) return;
    else {
      this.current.set(to);
      this.buttonAt(to)?.focus();
    }
    event.preventDefault();
  }

  private buttonAt(at: number) {
    return this.element.querySelectorAll('button')[at];
  }

  private isPressed({ name }: ToolbarItem): boolean | null {
    const state = this.state();
    if (name === 'link') return state ? hasMark(state, REPORT_SCHEMA.marks.link) : false;
    if (isPanel(name)) return null;
    const tool: Tool = TOOLS[name];
    return tool.active ? !!state && tool.active(state) : null;
  }

  private isPossible({ name }: ToolbarItem): boolean {
    const state = this.state();
    if (!state || isPanel(name)) return !!state;
    const tool: Tool = TOOLS[name];
    return tool.command(state);
  }
}
