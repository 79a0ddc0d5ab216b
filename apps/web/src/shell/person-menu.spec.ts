import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { Drafts } from '@rt/shared/ui';
import { Look } from '../look/look';
import { PersonMenu } from './person-menu';
import { sessionWith } from './session-fake';

describe('PersonMenu', () => {
  const setup = () => {
    localStorage.clear();
    const { asked, provider } = sessionWith('reader');
    TestBed.configureTestingModule({ providers: [provideRouter([{ path: '**', children: [] }]), provider] });
    const fixture = TestBed.createComponent(PersonMenu);
    fixture.detectChanges();
    const element = fixture.nativeElement as HTMLElement;
    const press = async (text: string) => {
      [...element.querySelectorAll('button')].find((button) => button.textContent.trim() === text)?.click();
      await fixture.whenStable();
    };
    return { asked, element, fixture, press };
  };

  it('says who is signed in, and where', () => {
    const { element } = setup();
    expect(element.querySelector('.who')?.textContent).toMatch(/Stina Ek.*stina@example.org.*Region Älvdal/s);
  });
  it('signs out, leaves no drafts behind, and goes to sign in', async () => {
    const { asked, press } = setup();
    TestBed.inject(Drafts).write('goal/1', 'Hemligt');
    await press('Logga ut');
    expect(asked).toEqual(['sign out']);
    expect(TestBed.inject(Drafts).read('goal/1')).toBeNull();
    expect(TestBed.inject(Router).url).toBe('/logga-in');
  });
  it('signs out everywhere', async () => {
    const { asked, press } = setup();
    await press('Logga ut överallt');
    expect(asked).toEqual(['sign out everywhere']);
  });
  it('lets a person work in another of their regions', async () => {
    const { asked, element, fixture } = setup();
    const select = element.querySelector('select') as HTMLSelectElement;
    select.value = 'r2';
    select.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    expect(asked).toEqual(['switch to r2']);
  });
  it('changes the look at once', () => {
    const { element } = setup();
    const dark = element.querySelector<HTMLInputElement>('input[value=dark]');
    dark?.click();
    expect(TestBed.inject(Look).theme()).toBe('dark');
  });
  it('leads to the same page in the other language', async () => {
    const { element, fixture } = setup();
    await TestBed.inject(Router).navigateByUrl('/mal?visa=granska');
    fixture.componentRef.injector.get(Look).choose({ theme: 'light' });
    fixture.detectChanges();
    expect(element.querySelector('a[hreflang=en]')?.getAttribute('href')).toBe('/en/mal?visa=granska');
  });
});
