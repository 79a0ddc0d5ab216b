import { Component, computed, input } from '@angular/core';

interface Part {
  text: string;
  href: string | null;
}

const LINK = /\[([^\]]{1,300})\]\((https:\/\/[^\s)]{1,500})\)/g;

/** A source's note as text and links; only complete https addresses become links. */
export function noteParts(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const match of text.matchAll(LINK)) {
    parts.push({ text: text.slice(at, match.index), href: null }, { text: match[1] ?? '', href: match[2] ?? null });
    at = match.index + match[0].length;
  }
  return [...parts, { text: text.slice(at), href: null }].filter((part) => part.text !== '');
}

/** A note as the source writes it, with its links. */
@Component({
  selector: 'rt-note-text',
  template: `@for (part of parts(); track $index) {
    @if (part.href; as href) {
      <a [href]="href" rel="noreferrer" [textContent]="part.text"></a>
    } @else {
      <span [textContent]="part.text"></span>
    }
  }`,
  styles: `
    :host {
      white-space: pre-line;
    }
  `,
})
export class NoteText {
  readonly text = input.required<string>();
  protected readonly parts = computed(() => noteParts(this.text()));
}
