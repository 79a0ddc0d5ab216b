import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, FormField, required } from '@angular/forms/signals';
import { Control } from './control';
import { Field } from './field';

@Component({
  imports: [Control, Field],
  template: `<rt-field label="Namn" hint="Som i beslutet" required [error]="error()" [showErrors]="tried()">
    <input rtControl />
  </rt-field>`,
})
class Plain {
  readonly error = signal<string | null>('Ange ett namn.');
  readonly tried = signal(false);
}

@Component({
  imports: [Control, Field, FormField],
  template: `<rt-field label="Namn"><input rtControl [formField]="form.name" /></rt-field>`,
})
class Bound {
  readonly form = form(signal({ name: '' }), (path) => required(path.name, { message: 'Ange ett namn.' }));
}

describe('Field', () => {
  const setup = (type: typeof Plain | typeof Bound) => {
    const fixture = TestBed.createComponent<Plain | Bound>(type);
    fixture.detectChanges();
    const element = fixture.nativeElement as HTMLElement;
    const input = element.querySelector('input') as HTMLInputElement;
    const leave = () => {
      input.dispatchEvent(new Event('blur'));
      fixture.detectChanges();
    };
    const error = () => element.querySelector('.error')?.textContent;
    return { fixture, element, input, leave, error };
  };

  it('names and describes its control', () => {
    const { element, input } = setup(Plain);
    expect(element.querySelector('label')?.getAttribute('for')).toBe(input.id);
    expect(element.querySelector(`#${input.getAttribute('aria-describedby')}`)?.textContent).toBe('Som i beslutet');
    expect(input.getAttribute('aria-required')).toBe('true');
  });
  it('does not complain while a person writes for the first time', () => {
    const { input, error } = setup(Plain);
    input.dispatchEvent(new Event('input'));
    expect(error()).toBe('');
    expect(input.hasAttribute('aria-invalid')).toBe(false);
  });
  it('says what is wrong when the field is left', () => {
    const { input, leave, error } = setup(Plain);
    leave();
    expect(error()).toBe('Ange ett namn.');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.getAttribute('aria-describedby')).toContain('-error');
  });
  it('says what is wrong everywhere when saving was tried', () => {
    const { fixture, error } = setup(Plain);
    (fixture.componentInstance as Plain).tried.set(true);
    fixture.detectChanges();
    expect(error()).toBe('Ange ett namn.');
  });
  it('reads the error of a signal form', () => {
    const { leave, error } = setup(Bound);
    expect(error()).toBe('');
    leave();
    expect(error()).toBe('Ange ett namn.');
  });
});
