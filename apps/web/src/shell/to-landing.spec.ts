import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { sessionWith } from './session-fake';
import { toLanding } from './to-landing';

describe('toLanding', () => {
  const setup = async (fake: ReturnType<typeof sessionWith>) => {
    const routes = [
      { path: '', pathMatch: 'full' as const, canActivate: [toLanding], children: [] },
      { path: '**', children: [] },
    ];
    TestBed.configureTestingModule({ providers: [provideRouter(routes), fake.provider] });
    await TestBed.inject(Router).navigateByUrl('/');
    return TestBed.inject(Router).url;
  };

  it('leads a project manager to their own interventions', async () =>
    expect(await setup(sessionWith('project_manager'))).toBe('/mitt'));
  it('leads who is not signed in to sign in', async () => {
    const fake = sessionWith('reader');
    fake.session.set(null);
    expect(await setup(fake)).toBe('/logga-in');
  });
});
