import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Term } from './term';

@Component({ imports: [Term], template: `<rt-term definition="Det värde ni vill nå.">målvärde</rt-term>` })
class Host {}

describe('Term', () => {
  const setup = () => {
    const fixture = TestBed.createComponent(Host);
    fixture.detectChanges();
    const button = (fixture.nativeElement as HTMLElement).querySelector('button') as HTMLElement;
    const expanded = () => {
      fixture.detectChanges();
      return button.getAttribute('aria-expanded');
    };
    return { button, expanded };
  };

  it('has its definition at hover and at a key', () => {
    const { button, expanded } = setup();
    const term = button.closest('rt-term');
    term?.dispatchEvent(new MouseEvent('mouseenter'));
    expect(expanded()).toBe('true');
    term?.dispatchEvent(new MouseEvent('mouseleave'));
    expect(expanded()).toBe('false');
    button.click();
    expect(expanded()).toBe('true');
    expect(document.getElementById(button.getAttribute('aria-controls') ?? '')?.textContent).toBe(
      'Det värde ni vill nå.',
    );
  });
  it('does not close on the tap that opened it', () => {
    const { button, expanded } = setup();
    button.closest('rt-term')?.dispatchEvent(new MouseEvent('mouseenter'));
    button.click();
    expect(expanded()).toBe('true');
  });
  it('keeps an Esc to itself only while it is open', () => {
    const { button } = setup();
    const esc = () => button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    button.click();
    expect(esc()).toBe(false);
    expect(esc()).toBe(true);
  });
});
