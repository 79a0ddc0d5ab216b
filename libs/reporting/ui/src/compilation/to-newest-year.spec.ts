import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { provideHttp } from '@rt/shared/ui';
import { COMPILATION_2018, FRAMES_2018, type YearOfCodes } from '@rt/reporting/domain';
import { toNewestYear } from './to-newest-year';

const of = (year: number): YearOfCodes => ({
  compilation: { ...COMPILATION_2018, year },
  frames: FRAMES_2018.frames,
});

describe('the bare address of the compilation', () => {
  const opened = async (answer: (server: HttpTestingController) => void) => {
    const routes = [
      { path: 'sammanstallning', pathMatch: 'full' as const, canActivate: [toNewestYear], children: [] },
      { path: '**', children: [] },
    ];
    TestBed.configureTestingModule({ providers: [provideHttp(), provideHttpClientTesting(), provideRouter(routes)] });
    const router = TestBed.inject(Router);
    const arrived = router.navigateByUrl('/sammanstallning');
    await new Promise((resolve) => setTimeout(resolve));
    answer(TestBed.inject(HttpTestingController));
    await arrived;
    return router.url;
  };

  it('leads to the newest year that has submitted reports, wherever it is in the list', async () =>
    expect(await opened((server) => server.expectOne('/api/compilations').flush([of(2018), of(2025), of(2024)]))).toBe(
      '/sammanstallning/2025',
    ));

  it('leads to 2018 while no region has submitted anything', async () =>
    expect(await opened((server) => server.expectOne('/api/compilations').flush([of(2018)]))).toBe(
      '/sammanstallning/2018',
    ));

  it('leads to 2018, which is always there to say what is wrong, when the years cannot be had', async () =>
    expect(
      await opened((server) => server.expectOne('/api/compilations').flush(null, { status: 500, statusText: 'Error' })),
    ).toBe('/sammanstallning/2018'));
});
