import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { sessionWith } from './session-fake';
import { TopBar } from './top-bar';

describe('TopBar', () => {
  const setup = (role: 'evaluator' | 'reader') => {
    const { provider, session } = sessionWith(role);
    TestBed.configureTestingModule({ providers: [provideRouter([]), provider] });
    const fixture = TestBed.createComponent(TopBar);
    fixture.detectChanges();
    return { fixture, session, element: fixture.nativeElement as HTMLElement };
  };

  it('leads a person to what is asked of them', () =>
    expect(setup('evaluator').element.querySelector('.own')?.getAttribute('href')).toBe('/mitt'));
  it('has no Mitt for those of whom nothing is asked', () =>
    expect(setup('reader').element.querySelector('.own')).toBeNull());
  it('tells which key searches', () =>
    expect(setup('reader').element.querySelector('.search')?.getAttribute('aria-keyshortcuts')).toBe('Control+K'));
  it('has no search and no menu before anybody has signed in', () => {
    const { element, fixture, session } = setup('reader');
    session.set(null);
    fixture.detectChanges();
    expect(element.querySelectorAll('button')).toHaveLength(0);
  });
});
