import { DOCUMENT, effect, inject, Service, signal } from '@angular/core';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];
export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

interface Choice {
  theme: Theme;
  density: Density;
}

/** The last choice on this machine, used until it is known who is there. */
const LAST = 'rt.look';

/** How the screen looks: follows the system until a person chooses, and then remembers it for that person. */
@Service()
export class Look {
  readonly theme = signal<Theme>('system');
  readonly density = signal<Density>('comfortable');

  private readonly root = inject(DOCUMENT).documentElement;
  private person = '';

  constructor() {
    this.take(read(LAST));
    effect(() => {
      this.root.dataset['theme'] = this.theme();
      this.root.dataset['density'] = this.density();
    });
  }

  /** Takes up what this person chose last; someone who never chose gets the system's look. */
  follow(accountId: string): void {
    if (accountId === this.person) return;
    this.person = accountId;
    this.take(read(`${LAST}.${accountId}`));
    this.remember();
  }

  choose(choice: Partial<Choice>): void {
    if (choice.theme) this.theme.set(choice.theme);
    if (choice.density) this.density.set(choice.density);
    this.remember();
  }

  private take({ theme, density }: Choice) {
    this.theme.set(theme);
    this.density.set(density);
  }

  private remember() {
    const choice = JSON.stringify({ theme: this.theme(), density: this.density() } satisfies Choice);
    for (const key of [LAST, ...(this.person ? [`${LAST}.${this.person}`] : [])]) write(key, choice);
  }
}

function write(key: string, choice: string) {
  try {
    localStorage.setItem(key, choice);
  } catch {
    // Where the browser forbids storage the choice holds for this visit.
  }
}

function read(key: string): Choice {
  const kept = parsed(key);
  return {
    theme: THEMES.find((theme) => theme === kept.theme) ?? 'system',
    density: DENSITIES.find((density) => density === kept.density) ?? 'comfortable',
  };
}

function parsed(key: string): Partial<Record<keyof Choice, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}
