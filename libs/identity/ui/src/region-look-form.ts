import { Component, computed, effect, inject, linkedSignal, signal } from '@angular/core';
import { contrastToWhite, LEAST_CONTRAST, LOGO_ALT_LENGTH, LOGO_LIMIT, type RegionLook } from '@rt/identity/domain';
import { conflictIn, Control, Field, FileDrop, ProblemMessage, Saved, Skeleton } from '@rt/shared/ui';
import { firstValueFrom, type Observable } from 'rxjs';
import { RegionLookClient } from './region-look-client';

const COLOUR = /^#[0-9a-f]{6}$/i;

/** The logo and the colour of what the region exports. */
@Component({
  selector: 'rt-region-look-form',
  imports: [Control, Field, FileDrop, ProblemMessage, Saved, Skeleton],
  templateUrl: './region-look-form.html',
  styleUrl: './region-look-form.css',
})
export class RegionLookForm {
  private readonly client = inject(RegionLookClient);
  protected readonly limit = LOGO_LIMIT;
  protected readonly read = this.client.read();
  protected readonly look = linkedSignal<RegionLook | null>(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly accent = signal('');
  protected readonly alt = signal('');
  protected readonly triedColour = signal(false);
  protected readonly triedLogo = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly savedAt = signal<Date | null>(null);
  protected readonly changed = computed(() => this.look() !== null && this.accent() !== (this.look()?.accent ?? ''));
  protected readonly logoAddress = computed(() => `/api/region-look/logo?v=${this.look()?.version ?? 0}`);

  protected readonly colourFault = computed(() => {
    const accent = this.accent().trim();
    if (!accent) return null;
    if (!COLOUR.test(accent)) return NO_COLOUR;
    return contrastToWhite(accent) < LEAST_CONTRAST ? FAINT : null;
  });
  protected readonly altFault = computed(() => {
    const { length } = this.alt().trim();
    return length >= LOGO_ALT_LENGTH.min && length <= LOGO_ALT_LENGTH.max ? null : NO_ALT;
  });
  protected readonly sample = computed(() => (this.accent() && !this.colourFault() ? this.accent().trim() : null));

  constructor() {
    effect(() => this.accent.set((this.read.hasValue() && this.read.value().accent) || ''));
  }

  protected async saveColour(event: Event) {
    event.preventDefault();
    this.triedColour.set(true);
    const look = this.look();
    if (!look || this.colourFault()) return;
    const input = { accent: this.accent().trim() || null, logoAlt: look.logo?.alt ?? null };
    await this.take(this.client.change(look.version, input));
  }

  protected async takeLogo(file: File) {
    this.triedLogo.set(true);
    if (!this.altFault()) await this.take(this.client.takeLogo(file, this.alt().trim()));
  }

  protected removeLogo() {
    return this.take(this.client.removeLogo());
  }

  private async take(change: Observable<RegionLook>) {
    try {
      const look = await firstValueFrom(change);
      this.look.set(look);
      this.accent.set(look.accent ?? '');
      this.savedAt.set(new Date());
      this.error.set(null);
    } catch (error) {
      this.look.update((look) => conflictIn<RegionLook>(error)?.current ?? look);
      this.error.set(error);
    }
  }
}

const NO_COLOUR = $localize`:@@region-look.no-colour:Skriv färgen som # och sex tecken, till exempel #8A1C14.`;
const FAINT = $localize`:@@region-look.faint:Färgen är för ljus mot vitt papper. Välj en mörkare, med kontrast minst 4,5 till 1.`;
const NO_ALT = $localize`:@@region-look.no-alt:Skriv först vad logotypen föreställer, minst tre tecken.`;
