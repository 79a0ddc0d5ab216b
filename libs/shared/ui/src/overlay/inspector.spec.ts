import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Inspector } from './inspector';

@Component({
  imports: [Inspector],
  template: `<button id="opener" (click)="open.set(true)">Öppna</button>
    @if (open()) {
      <rt-inspector heading="Rent vatten" (closed)="open.set(false)"><input id="inside" /></rt-inspector>
    }`,
})
class Host {
  readonly open = signal(false);
}

describe('Inspector', () => {
  const setup = async () => {
    const fixture = TestBed.createComponent(Host);
    const element = document.body.appendChild(fixture.nativeElement as HTMLElement);
    fixture.detectChanges();
    const opener = element.querySelector('#opener') as HTMLElement;
    opener.focus();
    opener.click();
    await fixture.whenStable();
    return { fixture, element, opener };
  };

  it('moves focus to its heading', async () => {
    await setup();
    expect(document.activeElement?.textContent).toBe('Rent vatten');
  });
  it('closes with Esc and gives focus back', async () => {
    const { fixture, element, opener } = await setup();
    (element.querySelector('#inside') as HTMLElement).focus();
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    );
    await fixture.whenStable();
    expect(element.querySelector('rt-inspector')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });
  it('does not close on an Esc that something inside has used', async () => {
    const { fixture, element } = await setup();
    const inside = element.querySelector('#inside') as HTMLElement;
    inside.addEventListener('keydown', (event) => event.preventDefault());
    inside.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await fixture.whenStable();
    expect(element.querySelector('rt-inspector')).not.toBeNull();
  });
  it.each([
    ['lies over the page', true, 'dialog'],
    ['stands beside it', false, null],
  ])('keeps the Tab key where it %s', async (_, matches, role) => {
    const nothing = () => undefined;
    const narrow = { matches, addEventListener: nothing, removeEventListener: nothing };
    Object.defineProperty(window, 'matchMedia', { value: () => narrow, configurable: true });
    const { element } = await setup();
    expect(element.querySelector('aside')?.getAttribute('role')).toBe(role);
    expect(element.querySelectorAll('.cdk-focus-trap-anchor[tabindex="0"]')).toHaveLength(matches ? 2 : 0);
    Reflect.deleteProperty(window, 'matchMedia');
  });
  it('closes with its button', async () => {
    const { fixture, element } = await setup();
    element.querySelector<HTMLElement>('rt-inspector button')?.click();
    await fixture.whenStable();
    expect(element.querySelector('rt-inspector')).toBeNull();
  });
});
