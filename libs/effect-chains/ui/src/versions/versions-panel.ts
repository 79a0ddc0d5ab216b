import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { VERSION_NAME_LENGTH } from '@rt/effect-chains/domain';
import { formatMoment } from '@rt/shared/domain';
import { Control, Field, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { ChainLive } from '../live/chain-live';
import { ChainVersions } from './chain-versions';

/** The versions of the chain: name the one that is there now, look at another beside it. */
@Component({
  selector: 'rt-versions-panel',
  imports: [Control, Field, ProblemMessage, RouterLink, Skeleton],
  templateUrl: './versions-panel.html',
  styleUrl: './versions-panel.css',
})
export class VersionsPanel {
  protected readonly live = inject(ChainLive);
  protected readonly versions = inject(ChainVersions);
  protected readonly name = signal('');
  protected readonly tried = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly longest = VERSION_NAME_LENGTH.max;
  protected readonly missing = computed(() => (this.name().trim() ? null : MISSING));
  protected readonly unsent = computed(() => this.live.saved().waiting > 0);
  protected readonly rows = computed(() =>
    this.versions.all().map((version) => ({ ...version, when: formatMoment(new Date(version.at), new Date()) })),
  );

  protected write(event: Event) {
    this.name.set((event.target as HTMLInputElement).value);
  }

  protected keep(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    if (this.missing()) return;
    this.error.set(null);
    this.versions.keep(this.name().trim()).subscribe({
      next: () => {
        this.name.set('');
        this.tried.set(false);
      },
      error: (error: unknown) => this.error.set(error),
    });
  }
}

const MISSING = $localize`:@@versions-panel.missing:Ge versionen ett namn, till exempel ”Efter workshopen”.`;
