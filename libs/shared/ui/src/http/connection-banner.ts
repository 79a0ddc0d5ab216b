import { Component, inject } from '@angular/core';
import { Connection } from './connection';

/** Says calmly that the connection is gone and that nothing written is lost. Once, in the shell. */
@Component({
  selector: 'rt-connection-banner',
  template: `<div role="status">
    @if (connection.lost()) {
      <p i18n="@@connection.lost">Du är frånkopplad. Det du skriver finns kvar här.</p>
    }
  </div>`,
  styles: `
    p {
      max-width: none;
      margin: 0;
      padding: 8px 16px;
      background: var(--rt-ink);
      color: var(--rt-paper);
      text-align: center;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class ConnectionBanner {
  protected readonly connection = inject(Connection);
}
