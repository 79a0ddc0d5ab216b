import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import type { Role } from '@rt/identity/domain';
import { signInAs } from './session';

/** A page on a test bench, as somebody sees it. */
export async function show<T>(component: Type<T>, inputs: Record<string, unknown>, ...roles: Role[]) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: '**', children: [] }], withComponentInputBinding()),
      provideHttpClient(),
      provideHttpClientTesting(),
    ],
  });
  await signInAs(...roles);
  const fixture = TestBed.createComponent(component);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  TestBed.tick();
  const http = TestBed.inject(HttpTestingController);
  const element = fixture.nativeElement as HTMLElement;
  const settled = () => fixture.whenStable();
  return {
    fixture,
    http,
    element,
    settled,
    text: () => element.textContent.replace(/\s+/g, ' '),
    /** Answers the one request to an address (its path, without the query). */
    answer: async (path: string, body: object | null) => {
      TestBed.tick();
      http.expectOne((request) => request.url === path).flush(body);
      await new Promise((done) => setTimeout(done));
      TestBed.tick();
    },
    press: async (label: string) => {
      const buttons = [...element.querySelectorAll<HTMLElement>('button, a')];
      const button = buttons.find(({ textContent }) => textContent.replace(/\s+/g, ' ').includes(label));
      if (!button) throw new Error(`There is no button ${label}.`);
      button.click();
      await new Promise((done) => setTimeout(done));
      TestBed.tick();
    },
    write: async (field: Element | null | undefined, value: string) => {
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
        throw new Error('No such field.');
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      TestBed.tick();
    },
  };
}
