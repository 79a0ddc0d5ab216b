import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Empty } from './empty';

@Component({
  imports: [Empty],
  template: `<rt-empty heading="Inga insatser än" text="Insatser är det ni gör."><a href="#">Lägg till</a></rt-empty>`,
})
class Host {}

describe('Empty', () => {
  it('says what the place is for and offers the first step', () => {
    const fixture = TestBed.createComponent(Host);
    fixture.detectChanges();
    const element = fixture.nativeElement as HTMLElement;
    expect(element.querySelector('h2')?.textContent).toBe('Inga insatser än');
    expect(element.querySelector('p')?.textContent).toBe('Insatser är det ni gör.');
    expect(element.querySelector('.steps a')?.textContent).toBe('Lägg till');
  });
});
