import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { KronorPipe, NumberPipe, PercentPipe, PeriodPipe } from './format-pipes';

@Component({
  imports: [KronorPipe, NumberPipe, PercentPipe, PeriodPipe],
  template: `{{ 1234.5 | rtNumber }}|{{ 2 | rtNumber: 1 }}|{{ 37.5 | rtPercent }}|{{ 14200000 | rtKronor }}|{{
      '2024K1' | rtPeriod
    }}|{{ null | rtNumber }}`,
})
class Host {}

describe('format pipes', () => {
  it('write figures, money and periods as a Swede reads them', () => {
    const fixture = TestBed.createComponent(Host);
    fixture.detectChanges();
    const text = (fixture.nativeElement as HTMLElement).textContent.replace(/[\u00a0\u202f]/g, ' ');
    expect(text).toBe('1 234,5|2,0|37,5 %|14,2 mnkr|kvartal 1 2024|–');
  });
});
