import { Component, input } from '@angular/core';
import { type IsActiveMatchOptions, RouterLink, RouterLinkActive } from '@angular/router';

/** A page among others that belong together. */
export interface PageTab {
  path: string;
  name: string;
  /** The pages under it are its own: it is marked on them too. */
  within?: boolean;
}

/** The pages of a place in a row; the one that is open is marked, however it is filtered. */
@Component({
  selector: 'rt-page-tabs',
  imports: [RouterLink, RouterLinkActive],
  template: `<nav class="rt-no-print" [attr.aria-label]="label()">
    @for (tab of tabs(); track tab.path) {
      <a
        [routerLink]="tab.path"
        routerLinkActive="here"
        [routerLinkActiveOptions]="tab.within ? WITHIN : EXACT"
        ariaCurrentWhenActive="page"
        >{{ tab.name }}</a
      >
    }
  </nav>`,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 24px;
      margin-block-end: 24px;
      border-block-end: 1px solid var(--rt-grey-3);
    }
    a {
      padding-block: 8px;
      color: inherit;
      text-decoration: none;
    }
    a:hover {
      text-decoration: underline;
    }
    .here {
      font-weight: 600;
      box-shadow: inset 0 -2px var(--rt-ink);
    }
    @media (forced-colors: active) {
      .here {
        border-block-end: 4px solid;
      }
    }
  `,
})
export class PageTabs {
  /** What the row is called to those who do not see it. */
  readonly label = input.required<string>();
  readonly tabs = input.required<readonly PageTab[]>();

  protected readonly EXACT = matched('exact');
  protected readonly WITHIN = matched('subset');
}

const matched = (paths: IsActiveMatchOptions['paths']): IsActiveMatchOptions => ({
  paths,
  queryParams: 'ignored',
  fragment: 'ignored',
  matrixParams: 'ignored',
});
