import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { ArrowStudies } from './arrow-studies';
import { detail } from './testing/studies';

describe('the studies of an arrow', () => {
  const setup = async ({ critical = true, may = true, studies = [] as object[] } = {}) => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: SessionStore, useValue: { can: () => may } },
      ],
    });
    const fixture = TestBed.createComponent(ArrowStudies);
    const edge = { id: 'e', claim: null, assumption: 'Det finns arbete.', critical };
    for (const [name, value] of Object.entries({ chainId: 'c', edge, from: 'Praktik', to: 'Arbete' }))
      fixture.componentRef.setInput(name, value);
    TestBed.tick();
    const http = TestBed.inject(HttpTestingController);
    http.expectOne('/api/chain-arrows/e/studies').flush(studies);
    await fixture.whenStable();
    return { element: fixture.nativeElement as HTMLElement, http };
  };

  it('begin at one press where the chain stands or falls with it', async () => {
    const { element, http } = await setup();
    element.querySelector('button')?.click();
    const asked = http.expectOne('/api/studies');
    expect(asked.request.body).toMatchObject({
      title: 'Håller pilen Praktik → Arbete?',
      subjects: [{ kind: 'edge', chainId: 'c', edgeId: 'e' }],
    });
    asked.flush(detail());
    TestBed.tick();
    http.expectOne('/api/chain-arrows/e/studies');
  });

  it('are led to, and not asked for twice', async () => {
    const { element } = await setup({ studies: [detail({ id: 's', title: 'Håller pilen?' })] });
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/larande/studier/s');
    expect(element.querySelector('button')).toBeNull();
  });

  it('are not offered for an arrow that nothing hangs on, nor to those who only read', async () => {
    expect((await setup({ critical: false })).element.textContent.trim()).toBe('');
    TestBed.resetTestingModule();
    expect((await setup({ may: false })).element.textContent.trim()).toBe('');
  });
});
