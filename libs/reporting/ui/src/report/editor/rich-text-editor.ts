import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import type { ReportFigure, ReportTable, RichText } from '@rt/reporting/domain';
import { injectLanguage } from '@rt/shared/ui';
import { type Command, type EditorState, NodeSelection, Selection } from 'prosemirror-state';
import type { PictureStore } from '../text/picture-store';
import { createEditor, type Editor, FROM_OUTSIDE } from './create-editor';
import { TOOLS, type ToolName } from './editor-commands';
import { FigureNote } from './figure-note';
import { FigurePicker, type Pick } from './figure-picker';
import { type FigureShown, nearElement } from './figure-shown';
import { figureNode, linkCommand, pictureNode, tableNode, withoutFigure, withSeen } from './insertions';
import { LinkForm } from './link-form';
import { PictureForm } from './picture-form';
import { documentOf, richTextOf } from './rich-text-document';
import { RichToolbar } from './rich-toolbar';

let count = 0;

/** The editor of a report's texts: ProseMirror over `RichText`, with a toolbar, live figures and tables. */
@Component({
  selector: 'rt-rich-text',
  imports: [FigureNote, FigurePicker, LinkForm, PictureForm, RichToolbar],
  templateUrl: './rich-text-editor.html',
  styleUrls: ['../text/prose.css', './rich-text-editor.css'],
  encapsulation: ViewEncapsulation.None,
  host: { '(mouseover)': 'hovers($event)' },
})
export class RichTextEditor {
  readonly value = input.required<RichText>();
  readonly label = input.required<string>();
  readonly figures = input<readonly ReportFigure[]>([]);
  readonly tables = input<readonly ReportTable[]>([]);
  /** Where pictures are kept; without it none can be left. */
  readonly pictures = input<PictureStore | null>(null);
  /** Sets the caret in the text as soon as it is there. */
  readonly focused = input(false);
  readonly changed = output<RichText>();

  protected readonly id = `rt-rich-text-${++count}`;
  protected readonly state = signal<EditorState | null>(null);
  protected readonly panel = signal<'figure' | 'link' | 'picture' | null>(null);
  protected readonly shown = signal<FigureShown | null>(null);
  protected readonly dropped = signal<File | null>(null);
  protected readonly picturesLeft = signal(0);
  protected readonly shownFigure = computed(() => this.figures().find(({ key }) => key === this.shown()?.key) ?? null);
  private readonly language = injectLanguage();
  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  private readonly frame = viewChild.required<ElementRef<HTMLElement>>('frame');
  private readonly toolbar = viewChild.required(RichToolbar);
  private editor: Editor | null = null;
  private bySlash = false;

  constructor() {
    afterNextRender(() => this.start());
    inject(DestroyRef).onDestroy(() => this.editor?.view.destroy());
    effect(() => {
      this.figures();
      this.tables();
      this.editor?.refresh();
    });
    effect(() => {
      const text = this.value();
      untracked(() => this.take(text));
    });
  }

  focus() {
    this.editor?.view.focus();
  }

  protected use(tool: ToolName) {
    this.run(TOOLS[tool].command);
  }

  protected open(panel: 'figure' | 'link' | 'picture') {
    this.bySlash = false;
    this.panel.set(this.panel() === panel ? null : panel);
  }

  /** Back to the text; whoever wrote `/` and chose nothing meant the sign. */
  protected close() {
    this.panel.set(null);
    this.dropped.set(null);
    if (this.bySlash) this.run((state, dispatch) => (dispatch?.(state.tr.insertText('/')), true));
    this.bySlash = false;
    this.focus();
  }

  protected insert(pick: Pick) {
    this.bySlash = false;
    this.panel.set(null);
    const node = 'columns' in pick ? tableNode(pick) : figureNode(pick, this.language);
    this.run((state, dispatch) => (dispatch?.(state.tr.replaceSelectionWith(node, true).scrollIntoView()), true));
  }

  protected insertPicture({ file, alt }: { file: string; alt: string }) {
    this.panel.set(null);
    this.dropped.set(null);
    this.run((state, dispatch) => (dispatch?.(state.tr.replaceSelectionWith(pictureNode(file, alt))), true));
  }

  protected link(href: string | null) {
    this.panel.set(null);
    this.run(linkCommand(href));
  }

  /** Takes the figure as it reads now, or keeps the old one as plain words. */
  protected settle(how: 'take' | 'keep') {
    const [shown, figure] = [this.shown(), this.shownFigure()];
    this.shown.set(null);
    if (!shown) return;
    this.run(how === 'take' && figure ? withSeen(shown, figure, this.language) : withoutFigure(shown));
  }

  protected hovers(event: Event) {
    const element = (event.target as Element).closest<HTMLElement>('[data-figure]');
    const view = this.editor?.view;
    if (element && view)
      this.shown.set(nearElement(view, view.posAtDOM(element, 0), element, this.frame().nativeElement));
  }

  private start() {
    this.editor = createEditor(
      this.place().nativeElement,
      this.value(),
      {
        language: this.language,
        figure: (key) => this.figures().find((one) => one.key === key),
        table: (key) => this.tables().find((one) => one.key === key),
        pictureUrl: (file) => this.pictures()?.url(file) ?? '',
      },
      {
        changed: (state, byPerson) => this.onChange(state, byPerson),
        asksForFigure: () => {
          this.panel.set('figure');
          this.bySlash = true;
        },
        picture: (file) => {
          if (!this.pictures()) return;
          this.dropped.set(file);
          this.panel.set('picture');
        },
        picturesLeft: (left) => this.picturesLeft.set(left),
        toolbar: () => this.toolbar().focus(),
      },
      { 'aria-label': this.label(), 'aria-describedby': `${this.id}-help`, id: this.id },
    );
    this.state.set(this.editor.view.state);
    if (this.focused()) this.focus();
  }

  private onChange(state: EditorState, byPerson: boolean) {
    this.state.set(state);
    const { selection } = state;
    const view = this.editor?.view;
    if (view && selection instanceof NodeSelection && selection.node.type.name === 'figure') {
      const element = view.nodeDOM(selection.from) as HTMLElement;
      this.shown.set(nearElement(view, selection.from, element, this.frame().nativeElement));
    } else this.shown.set(null);
    if (byPerson) this.changed.emit(richTextOf(state.doc));
  }

  /** A text from outside (a draft begun with, a conflict settled) takes the place of what stands; undo brings that back. */
  private take(text: RichText) {
    const view = this.editor?.view;
    if (!view) return;
    const doc = documentOf(text);
    if (doc.eq(view.state.doc)) return;
    const tr = view.state.tr.replaceWith(0, view.state.doc.content.size, doc.content).setMeta(FROM_OUTSIDE, true);
    view.dispatch(tr.setSelection(Selection.atEnd(tr.doc)));
  }

  private run(command: Command) {
    const view = this.editor?.view;
    if (!view) return;
    command(view.state, view.dispatch, view);
    view.focus();
  }
}
