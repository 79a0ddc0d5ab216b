import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { Connection } from '../http/connection';
import { Skeleton } from './skeleton';

describe('Skeleton', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const setup = () => {
    const fixture = TestBed.createComponent(Skeleton);
    fixture.componentRef.setInput('lines', 8);
    fixture.detectChanges();
    const element = fixture.nativeElement as HTMLElement;
    const status = () => element.querySelector('[role=status]');
    const after = (ms: number) => {
      jest.advanceTimersByTime(ms);
      fixture.detectChanges();
      return status()?.textContent.trim();
    };
    return { element, status, after, connection: TestBed.inject(Connection) };
  };

  it('keeps the place of as many lines as will come, and says that it loads', () => {
    const { element, status } = setup();
    expect(element.querySelectorAll('.line')).toHaveLength(8);
    expect(status()?.textContent.trim()).toBe('Läser in …');
    expect(status()?.classList).toContain('rt-sr');
  });
  it('says in sight, after four seconds, that the server is silent and is asked again', () => {
    const { status, after, connection } = setup();
    connection.report(true, false);
    expect(after(3999)).toBe('Läser in …');
    expect(after(1)).toBe('Servern svarar inte just nu. Nytt försök görs av sig självt.');
    expect(status()?.classList).not.toContain('rt-sr');
  });
  it('does not blame the server for a load that is only slow', () =>
    expect(setup().after(4000)).toBe('Det tar längre tid än vanligt. Innehållet kommer så snart det är hämtat.'));
  it('says so when the server answers again', () => {
    const { after, connection } = setup();
    connection.report(true, false);
    after(5000);
    connection.report(true);
    expect(after(0)).toContain('Det tar längre tid än vanligt.');
  });
});
