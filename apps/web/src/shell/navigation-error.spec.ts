import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withNavigationErrorHandler } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { toErrorPage } from './navigation-error';

@Component({ selector: 'rt-failed', template: 'Sidan gick inte att visa' })
class Failed {}

describe('toErrorPage', () => {
  it('says that a page could not be fetched, at its own address', async () => {
    const routes = [
      { path: 'mal', loadComponent: () => Promise.reject(new Error('chunk')) },
      { path: 'fel', component: Failed },
      { path: '', children: [] },
    ];
    TestBed.configureTestingModule({ providers: [provideRouter(routes, withNavigationErrorHandler(toErrorPage))] });
    const harness = await RouterTestingHarness.create('/');
    await harness.navigateByUrl('/mal');
    expect(harness.routeNativeElement?.textContent).toBe('Sidan gick inte att visa');
    expect(TestBed.inject(Router).currentNavigation()).toBeNull();
  });
});
