import { TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import { provideRouter, Router, TitleStrategy } from '@angular/router';
import { PageTitle } from './page-title';

describe('PageTitle', () => {
  const titleAt = async (url: string) => {
    const routes = [
      { path: 'mal', title: 'Mål', children: [] },
      { path: '**', children: [] },
    ];
    TestBed.configureTestingModule({
      providers: [provideRouter(routes), { provide: TitleStrategy, useExisting: PageTitle }],
    });
    await TestBed.inject(Router).navigateByUrl(url);
    return TestBed.inject(Title).getTitle();
  };

  it('has the page first', async () => expect(await titleAt('/mal')).toBe('Mål – Röda tråden'));
  it('does not keep the title of the page before', async () => expect(await titleAt('/annat')).toBe('Röda tråden'));
});
