import { Component, computed, ElementRef, inject, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { Drafts, injectLanguage, SIGN_IN } from '@rt/shared/ui';
import { DENSITIES, Look, THEMES } from '../look/look';

/** The person: where they work, how the screen looks, which language, and the ways out. */
@Component({
  selector: 'rt-person-menu',
  imports: [RouterLink],
  templateUrl: './person-menu.html',
  styleUrl: './person-menu.css',
})
export class PersonMenu {
  protected readonly store = inject(SessionStore);
  protected readonly look = inject(Look);
  private readonly router = inject(Router);
  private readonly drafts = inject(Drafts);
  private readonly panel = viewChild<ElementRef<HTMLElement>>('panel');

  protected readonly language = injectLanguage();
  protected readonly regions = computed(() => this.store.session()?.regions ?? []);
  protected readonly themes = THEMES.map((key) => ({ key, label: THEME_LABELS[key] }));
  protected readonly densities = DENSITIES.map((key) => ({ key, label: DENSITY_LABELS[key] }));

  /** The same page in the other language. */
  protected otherLanguage(): string {
    return this.language === 'en' ? this.router.url : `/en${this.router.url}`;
  }

  protected close() {
    this.panel()?.nativeElement.hidePopover?.();
  }

  protected async move(event: Event) {
    if (!(event.target instanceof HTMLSelectElement)) return;
    this.close();
    await this.store.switchRegion(event.target.value);
    await this.router.navigateByUrl('/');
  }

  protected async leave(everywhere: boolean) {
    this.close();
    await (everywhere ? this.store.signOutEverywhere() : this.store.signOut());
    this.drafts.clearAll();
    await this.router.navigateByUrl(SIGN_IN);
  }
}

const THEME_LABELS = {
  system: $localize`:@@look.system:Som systemet`,
  light: $localize`:@@look.light:Ljust`,
  dark: $localize`:@@look.dark:Mörkt`,
  contrast: $localize`:@@look.contrast:Hög kontrast`,
};
const DENSITY_LABELS = {
  comfortable: $localize`:@@look.comfortable:Luftigt`,
  compact: $localize`:@@look.compact:Tätt`,
};
