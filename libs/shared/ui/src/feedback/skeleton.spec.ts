import { TestBed } from '@angular/core/testing';
import { Skeleton } from './skeleton';

describe('Skeleton', () => {
  it('keeps the place of as many lines as will come, and says that it loads', () => {
    const fixture = TestBed.createComponent(Skeleton);
    fixture.componentRef.setInput('lines', 8);
    fixture.detectChanges();
    const element = fixture.nativeElement as HTMLElement;
    expect(element.querySelectorAll('.line')).toHaveLength(8);
    expect(element.querySelector('[role=status]')?.textContent).toBe('Läser in …');
  });
});
