import { inject, Service } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';

/** `Mål – Röda tråden`: the page first, since that is what a tab has room for. */
@Service()
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);

  override updateTitle(state: RouterStateSnapshot) {
    const page = this.buildTitle(state);
    this.title.setTitle(page ? `${page} – Röda tråden` : 'Röda tråden');
  }
}
