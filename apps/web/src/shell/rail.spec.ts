import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Role } from '@rt/identity/domain';
import { Rail } from './rail';
import { sessionWith } from './session-fake';

function placesOf(role: Role) {
  TestBed.configureTestingModule({ providers: [provideRouter([]), sessionWith(role).provider] });
  const fixture = TestBed.createComponent(Rail);
  fixture.detectChanges();
  return [...(fixture.nativeElement as HTMLElement).querySelectorAll('a')].map((link) => link.textContent.trim());
}

describe('Rail', () => {
  it('has the places in the order of the thread', () =>
    expect(placesOf('reader')).toEqual([
      'Karta',
      'Mål',
      'Indikatorer',
      'Effektkedjor',
      'Insatser',
      'Utvärderbarhet',
      'Lärande',
      'Rapport',
    ]));
  it('shows administration to those who administer, and to nobody else', () => {
    expect(placesOf('administrator')).toContain('Administration');
    TestBed.resetTestingModule();
    expect(placesOf('strategy_owner')).not.toContain('Administration');
  });
  it('shows what is public to those who choose it, and to nobody else', () => {
    expect(placesOf('strategy_owner')).toContain('Öppet');
    TestBed.resetTestingModule();
    expect(placesOf('project_manager')).not.toContain('Öppet');
  });
  it('does not show a place a person may not enter', () =>
    expect(placesOf('national_analyst')).toEqual(['Nationellt', 'Sammanställning']));
});
