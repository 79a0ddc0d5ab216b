import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Evidence } from '@rt/evaluability/domain';
import { EVIDENCE_OBJECT_NAMES, objectLink } from '../review-words';

/** What a score rests on, to follow: a web address, a file to save, something in the system. */
@Component({
  selector: 'rt-evidence-list',
  imports: [RouterLink],
  template: `
    @if (rows().length) {
      <ul role="list" class="rt-small" [attr.aria-label]="label">
        @for (row of rows(); track $index) {
          <li>
            @if (row.kind) {
              <span class="rt-quiet">{{ row.kind }}</span>
            }
            @if (row.file; as file) {
              <a [href]="file" download>{{ row.name }}</a>
            } @else if (row.link; as link) {
              <a [routerLink]="link">{{ row.name }}</a>
            } @else if (row.url; as url) {
              <a [href]="url" rel="noreferrer">{{ row.name }}</a>
            } @else {
              {{ row.name }}
            }
            @if (row.note) {
              <span class="rt-quiet">· {{ row.note }}</span>
            }
          </li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      overflow-wrap: anywhere;
    }
  `,
})
export class EvidenceList {
  readonly evidence = input.required<readonly Evidence[]>();
  protected readonly label = $localize`:@@evidence-list.label:Underlag`;
  protected readonly rows = computed(() => this.evidence().map(rowOf));
}

interface Row {
  kind: string | null;
  name: string;
  note: string | null;
  url?: string | null;
  file?: string;
  link?: string[] | null;
}

/** Evidence as one line; what is gone or not for the reader to see says so. */
export function rowOf({ kind, label, url, fileId, objectKind, objectId, name }: Evidence): Row {
  if (kind === 'file')
    return name
      ? { kind: FILE, name, note: label, file: `/api/review-files/${fileId}` }
      : { kind: FILE, name: GONE, note: label };
  if (kind === 'object' && objectKind && objectId) {
    const link = name ? objectLink(objectKind, objectId) : null;
    return { kind: EVIDENCE_OBJECT_NAMES[objectKind], name: name ?? GONE, note: label, link };
  }
  return { kind: null, name: label ?? '', note: null, url };
}

const FILE = $localize`:@@evidence-list.file:Fil`;
const GONE = $localize`:@@evidence-list.gone:finns inte kvar, eller är inget du kan se`;
