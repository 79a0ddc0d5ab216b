import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { judgeThreads } from '@rt/coverage/domain';
import { CoverageStore } from './coverage-store';
import { GoalThread } from './goal-thread';
import { COVERAGE } from './testing/map-fixtures';

describe('GoalThread', () => {
  const draw = (goalId: string) => {
    const store = { threads: signal(judgeThreads(COVERAGE.goals)) };
    TestBed.configureTestingModule({
      providers: [provideRouter([]), { provide: CoverageStore, useValue: store }],
    });
    const fixture = TestBed.createComponent(GoalThread);
    fixture.componentRef.setInput('goalId', goalId);
    fixture.detectChanges();
    return fixture.nativeElement as HTMLElement;
  };

  it('leads from each knot to the panel of the goal’s page', () => {
    const links = [...draw('b').querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toHaveLength(8);
    expect(links[7]).toBe('/mal/b/utvarderingar');
  });
  it('draws nothing for a goal of another version', () => expect(draw('x').querySelector('rt-thread')).toBeNull());
});
