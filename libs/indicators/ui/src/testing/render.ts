import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideAnimationsAsync } from '@angular/platform-browser/animations/async';
import { provideRouter } from '@angular/router';
import { permissionsOf, type Permission, type Role } from '@rt/identity/domain';
import { SessionStore } from '@rt/identity/ui';

/** What each role may do, without a server. */
const sessionOf = (role: Role) => ({
  session: signal({ region: { id: 'r1', name: 'Region Dalarna', countyCode: '20', kind: 'region' } }),
  can: (permission: Permission) => permissionsOf([role]).has(permission),
});

/** Shows a component as somebody of a role, with its requests to answer. */
export function render<T>(component: Type<T>, inputs: Record<string, unknown>, role: Role = 'strategy_owner') {
  localStorage.clear();
  TestBed.configureTestingModule({
    providers: [
      provideHttpClientTesting(),
      provideRouter([]),
      provideAnimationsAsync('noop'),
      { provide: SessionStore, useValue: sessionOf(role) },
    ],
  });
  const fixture = TestBed.createComponent(component);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  TestBed.tick();
  const element = fixture.nativeElement as HTMLElement;
  return {
    fixture,
    element,
    http: TestBed.inject(HttpTestingController),
    ...on(element, () => moments().then(() => fixture.whenStable())),
  };
}

const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** What a person does: presses what is called so, writes into the field called so. */
function on(element: HTMLElement, settled: () => Promise<unknown>) {
  const labelled = (name: string) => {
    const label = [...element.querySelectorAll('label')].find((each) => textOf(each).startsWith(name));
    const control = label?.control ?? label?.querySelector('input') ?? element.querySelector(`[aria-label="${name}"]`);
    if (!control) throw new Error(`There is no field called ${name}.`);
    return control as HTMLInputElement;
  };
  return {
    settled,
    text: () => textOf(element),
    texts: (selector: string) => [...element.querySelectorAll(selector)].map(textOf),
    press: async (name: string) => {
      const button = [...element.querySelectorAll('button')].find((each) => textOf(each).startsWith(name));
      if (!button) throw new Error(`There is no button called ${name}.`);
      button.click();
      await settled();
    },
    write: async (name: string, value: string) => {
      const control = labelled(name);
      if (control.type === 'checkbox') control.click();
      else control.value = value;
      control.dispatchEvent(new Event('input'));
      control.dispatchEvent(new Event('change'));
      await settled();
    },
  };
}

/** Lets what is promised come true before the next look. */
export const moments = async (count = 5) => {
  for (let at = 0; at < count; at++) await Promise.resolve();
};
