/** Goes to the part of a page that an address names, once it is drawn: to the field, or to the heading of the section. */
export function goToPart(host: HTMLElement, part: string | null): void {
  if (!part) return;
  setTimeout(() => {
    const place = [...host.querySelectorAll<HTMLElement>('[id]')].find(({ id }) => id === part);
    const target = place?.querySelector<HTMLElement>(place.matches('section') ? 'h2' : 'input');
    if (target?.matches('h2')) target.tabIndex = -1;
    place?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  });
}
