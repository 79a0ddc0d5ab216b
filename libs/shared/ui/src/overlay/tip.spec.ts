import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Tip } from './tip';

@Component({
  imports: [Tip],
  template: `<a href="#" rtTip="Målvärde saknas">○</a><b rtTip="Samma" rtTipSaid>Samma</b>`,
})
class Host {}

const bubble = () => document.querySelector('.rt-tip');

describe('Tip', () => {
  const setup = () => {
    const fixture = TestBed.createComponent(Host);
    fixture.detectChanges();
    return (fixture.nativeElement as HTMLElement).querySelector('a') as HTMLElement;
  };

  it('explains at hover and goes with Esc', () => {
    setup().dispatchEvent(new MouseEvent('mouseenter'));
    expect(bubble()?.textContent).toBe('Målvärde saknas');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(bubble()).toBeNull();
  });
  it('stays while the pointer rests on it', async () => {
    const link = setup();
    link.dispatchEvent(new MouseEvent('mouseenter'));
    link.dispatchEvent(new MouseEvent('mouseleave'));
    bubble()?.dispatchEvent(new MouseEvent('mouseenter'));
    await new Promise((resolve) => setTimeout(resolve, 160));
    expect(bubble()).not.toBeNull();
    bubble()?.dispatchEvent(new MouseEvent('mouseleave'));
    await new Promise((resolve) => setTimeout(resolve, 160));
    expect(bubble()).toBeNull();
  });
  it('is said to screen readers once, and never twice', () => {
    expect(setup().getAttribute('aria-description')).toBe('Målvärde saknas');
    expect(document.querySelector('b')?.hasAttribute('aria-description')).toBe(false);
  });
});
