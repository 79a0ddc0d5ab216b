import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Criterion } from '@rt/readiness/domain';
import { WordingEditor } from './wording-editor';
import { WordingNotes } from './wording-notes';

const READY = 'Andelen unga 16–24 år som arbetar ska öka till minst 80 procent senast 2030';

@Component({
  selector: 'rt-test-host',
  imports: [WordingEditor, WordingNotes],
  template: `<rt-wording-editor [(wording)]="wording" [(active)]="active" /><rt-wording-notes
      [wording]="wording()"
      [(active)]="active"
      (draftChosen)="wording.set($event)"
    />`,
})
class TestHost {
  readonly wording = signal('Fler unga');
  readonly active = signal<Criterion | null>(null);
}

async function show(wording: string) {
  const fixture = TestBed.createComponent(TestHost);
  fixture.componentInstance.wording.set(wording);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const area = element.querySelector('textarea') as HTMLTextAreaElement;
  const type = async (text: string) => {
    area.value = text;
    area.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  };
  return { fixture, element, area, type, host: fixture.componentInstance };
}

describe('WordingEditor', () => {
  it('has a name, and its underlined twin is hidden from screen readers', async () => {
    const { element, area } = await show(READY);
    expect(area.labels?.[0]?.textContent).toBe('Formulering');
    expect(element.querySelector('.behind')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('sets the twin letter for letter as the text, with the words that show something marked', async () => {
    const { element } = await show(READY);
    expect(element.querySelector('rt-marked-wording')?.textContent).toBe(READY);
    const marked = [...element.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marked.join(' ')).toContain('2030');
  });

  it('follows every key', async () => {
    const { element, type, host } = await show('Fler unga');
    await type('Fler unga senast 2030');
    expect(host.wording()).toBe('Fler unga senast 2030');
    expect(element.querySelector('mark[data-criteria~="deadline"]')?.textContent).toContain('2030');
    expect(element.querySelector('[data-criterion="deadline"] .state')?.textContent).toContain('finns');
  });

  it('makes pasted line breaks into blanks, since a wording is one line', async () => {
    const { host, type } = await show('');
    await type('Fler unga \n i arbete');
    expect(host.wording()).toBe('Fler unga i arbete');
  });

  it('lights up the note of the word at the caret, and the words of the note in focus', async () => {
    const { fixture, element, area } = await show(READY);
    area.setSelectionRange(READY.length, READY.length);
    area.dispatchEvent(new Event('keyup'));
    await fixture.whenStable();
    expect(element.querySelector('li.lit')?.getAttribute('data-criterion')).toBe('deadline');
    element
      .querySelector('[data-criterion="deadline"] summary')
      ?.dispatchEvent(new Event('focusin', { bubbles: true }));
    await fixture.whenStable();
    expect(element.querySelector('mark.lit')?.textContent).toContain('2030');
  });

  it('takes the rewritten sentence as a draft', async () => {
    const { fixture, element, host } = await show('Andelen unga som arbetar ska öka');
    element.querySelector<HTMLButtonElement>('rt-rewrite-template button')?.click();
    await fixture.whenStable();
    expect(host.wording()).toContain('[');
  });
});
