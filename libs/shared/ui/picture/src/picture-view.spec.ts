import { TestBed } from '@angular/core/testing';
import type { Picture } from './picture';
import { PictureView } from './picture-view';

const opens = (key: string, x: number) => ({ key, label: `Sak ${key}`, at: { x, y: 10 } });
const picture: Picture = {
  width: 200,
  height: 40,
  marks: [
    { kind: 'rect', x: 0, y: 0, width: 40, height: 20, tone: 'series-1', opens: opens('a', 20) },
    { kind: 'rect', x: 80, y: 0, width: 40, height: 20, tone: 'series-1', opens: opens('b', 100) },
    { kind: 'text', x: 80, y: 10, text: 'Ord', tone: 'ink' },
  ],
};

describe('PictureView', () => {
  const show = () => {
    const fixture = TestBed.createComponent(PictureView);
    fixture.componentRef.setInput('picture', picture);
    fixture.componentRef.setInput('label', 'Bilden');
    const opened: string[] = [];
    fixture.componentInstance.opened.subscribe((key) => opened.push(key));
    TestBed.tick();
    const element = fixture.nativeElement as HTMLElement;
    document.body.append(element);
    const things = () => [...element.querySelectorAll<SVGElement>('[role=link]')];
    const press = (thing: SVGElement | undefined, key: string) => {
      thing?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      TestBed.tick();
    };
    return { element, things, press, opened };
  };

  it('names what can be opened, and hides the rest from screen readers', () => {
    const { element, things } = show();
    expect(things().map((thing) => thing.getAttribute('aria-label'))).toEqual(['Sak a', 'Sak b']);
    expect(element.querySelector('text')?.closest('[aria-hidden]')).not.toBeNull();
    expect(element.querySelector('svg')?.getAttribute('aria-label')).toBe('Bilden');
  });

  it('is one stop for Tab, from which the arrow keys lead on', () => {
    const { things, press } = show();
    expect(things().map((thing) => thing.getAttribute('tabindex'))).toEqual(['0', '-1']);
    things()[0]?.focus();
    press(things()[0], 'ArrowRight');
    expect(document.activeElement).toBe(things()[1]);
    expect(things().map((thing) => thing.getAttribute('tabindex'))).toEqual(['-1', '0']);
  });

  it('opens a thing by Enter and by pointer, and by no other key', () => {
    const { things, press, opened } = show();
    press(things()[1], 'Enter');
    press(things()[1], 'x');
    things()[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(opened).toEqual(['b', 'a']);
  });
});
