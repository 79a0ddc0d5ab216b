import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { BoxText } from './box-text';

@Component({
  imports: [BoxText],
  template: `<rt-box-text [text]="text()" (written)="write($event)" (closed)="closed.push($event)" />`,
})
class Host {
  readonly text = signal('Kurser');
  readonly written: string[] = [];
  readonly closed: string[] = [];
  write(text: string) {
    this.written.push(text);
    this.text.set(text);
  }
}

async function setUp() {
  const fixture = TestBed.createComponent(Host);
  await fixture.whenStable();
  const field = (fixture.nativeElement as HTMLElement).querySelector('textarea') as HTMLTextAreaElement;
  const type = async (text: string) => {
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  };
  const press = (key: string, more = {}) =>
    field.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...more }));
  return { host: fixture.componentInstance, field, type, press };
}

describe('the text of a box, written in place', () => {
  it('hands on what is written, key by key', async () => {
    const { host, type } = await setUp();
    await type('Kurser i');
    await type('Kurser i svenska');
    expect(host.written).toEqual(['Kurser i', 'Kurser i svenska']);
  });

  it('does not hand on what is too short to be a text', async () => {
    const { host, type } = await setUp();
    await type('K');
    await type('  ');
    expect(host.written).toEqual([]);
  });

  it('does not take away a space while a word is coming', async () => {
    const { field, type } = await setUp();
    await type('Kurser ');
    expect(field.value).toBe('Kurser ');
  });

  it('is closed by Enter, once, but not by Shift and Enter', async () => {
    const { host, press, field } = await setUp();
    press('Enter', { shiftKey: true });
    expect(host.closed).toEqual([]);
    press('Enter');
    field.dispatchEvent(new Event('blur'));
    expect(host.closed).toEqual(['kept']);
  });

  it('takes back what it was with Escape', async () => {
    const { host, type, press } = await setUp();
    await type('Något annat');
    press('Escape');
    expect(host.text()).toBe('Kurser');
    expect(host.closed).toEqual(['dropped']);
  });

  it('keeps its keys to itself', async () => {
    const { field, press } = await setUp();
    let heard = 0;
    field.closest('rt-box-text')?.addEventListener('keydown', () => heard++);
    press('Delete');
    expect(heard).toBe(0);
  });
});
