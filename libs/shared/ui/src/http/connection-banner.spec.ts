import { TestBed } from '@angular/core/testing';
import { Connection } from './connection';
import { ConnectionBanner } from './connection-banner';

describe('ConnectionBanner', () => {
  it('speaks only while the connection is lost', () => {
    const fixture = TestBed.createComponent(ConnectionBanner);
    const text = () => {
      fixture.detectChanges();
      return (fixture.nativeElement as HTMLElement).textContent.trim();
    };
    expect(text()).toBe('');
    TestBed.inject(Connection).report(false);
    expect(text()).toBe('Du är frånkopplad. Det du skriver finns kvar här.');
    window.dispatchEvent(new Event('online'));
    expect(text()).toBe('');
  });
});
