import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { RegionLook } from '@rt/identity/domain';
import { RegionLookForm } from './region-look-form';

const PLAIN: RegionLook = { accent: '#1A4B8C', logo: null, version: 3 };

describe('the form of how documents look', () => {
  const setup = async (look: RegionLook = PLAIN) => {
    document.cookie = 'XSRF-TOKEN=abc';
    TestBed.configureTestingModule({ providers: [provideHttpClientTesting()] });
    const fixture = TestBed.createComponent(RegionLookForm);
    TestBed.tick();
    const server = TestBed.inject(HttpTestingController);
    server.expectOne('/api/region-look').flush(look);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const settle = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    };
    const write = async (at: number, text: string) => {
      const input = element.querySelectorAll<HTMLInputElement>('input:not([type=file])')[at];
      if (!input) throw new Error('There is no such field.');
      input.value = text;
      input.dispatchEvent(new Event('input'));
      await settle();
    };
    const save = async () => {
      element.querySelector('form')?.dispatchEvent(new Event('submit'));
      await settle();
    };
    const pick = async (file: File) => {
      const chooser = element.querySelector<HTMLInputElement>('input[type=file]');
      Object.defineProperty(chooser, 'files', { value: [file], configurable: true });
      chooser?.dispatchEvent(new Event('change'));
      await settle();
    };
    return { element, server, write, save, pick, settle };
  };

  it('saves a colour that stands out, of the version that was read', async () => {
    const { server, write, save, element, settle } = await setup();
    await write(0, '#004080');
    expect(element.querySelector('.sample')).not.toBeNull();
    await save();
    const { request } = server.expectOne({ method: 'PUT', url: '/api/region-look' });
    expect([request.body, request.headers.get('If-Match')]).toEqual([{ accent: '#004080', logoAlt: null }, '"3"']);
    await settle();
  });

  it.each([
    ['#FFCC00', 'för ljus'],
    ['röd', 'sex tecken'],
  ])('does not send %s, and says why', async (colour, why) => {
    const { server, write, save, element } = await setup();
    await write(0, colour);
    await save();
    expect(element.textContent).toContain(why);
    server.verify();
  });

  it('takes a logo only with words for those who do not see it', async () => {
    const { server, write, pick, element } = await setup();
    const logo = new File(['x'], 'logga.png', { type: 'image/png' });
    await pick(logo);
    expect(element.textContent).toContain('vad logotypen föreställer');
    server.verify();
    await write(1, 'Region Exempels logotyp');
    await pick(logo);
    const { request } = server.expectOne((one) => one.url === '/api/region-look/logo');
    expect([request.method, request.params.get('alt')]).toEqual(['POST', 'Region Exempels logotyp']);
  });

  it('shows the logo there is, and can take it away', async () => {
    const { element, server } = await setup({ ...PLAIN, logo: { alt: 'Vår logotyp', type: 'png', size: 9 } });
    expect(element.querySelector('img')?.alt).toBe('Vår logotyp');
    [...element.querySelectorAll('button')].find((one) => one.textContent.includes('Ta bort'))?.click();
    expect(server.expectOne('/api/region-look/logo').request.method).toBe('DELETE');
  });
});
