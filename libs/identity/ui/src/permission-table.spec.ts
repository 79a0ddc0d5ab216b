import { TestBed } from '@angular/core/testing';
import { PERMISSIONS, type RegionKind } from '@rt/identity/domain';
import { PermissionTable } from './permission-table';
import { PERMISSION_WORDS } from './permission-words';

function show(kind: RegionKind) {
  const fixture = TestBed.createComponent(PermissionTable);
  fixture.componentRef.setInput('kind', kind);
  fixture.detectChanges();
  const element = fixture.nativeElement as HTMLElement;
  const heads = [...element.querySelectorAll('thead th')].map((head) => head.textContent.trim());
  const cell = (what: string, role: string) => {
    const row = [...element.querySelectorAll('tbody tr')].find((one) => one.querySelector('th')?.textContent === what);
    return row?.children[heads.indexOf(role)]?.textContent.replace(/[●–\s]/g, '');
  };
  return { heads, cell };
}

describe('PermissionTable', () => {
  it('says what each role may do, in words for screen readers too', () => {
    const { cell } = show('region');
    expect(cell('Besluta en strategi', 'strategiägare')).toBe('ja');
    expect(cell('Besluta en strategi', 'utvärderare')).toBe('nej');
  });
  it('says that project managers see their own interventions only', () =>
    expect(show('region').cell('Läsa insatser', 'projektledare')).toBe('egna'));
  it('does not say that who edits all may not edit their own', () =>
    expect(show('region').cell('Ändra egna insatser', 'strategiägare')).toBe('ja'));
  it('shows the roles there are where one works', () => {
    expect(show('region').heads).not.toContain('nationell analytiker');
    TestBed.resetTestingModule();
    expect(show('agency').heads).toContain('nationell analytiker');
  });
  it('has words for every permission', () =>
    expect(Object.keys(PERMISSION_WORDS).sort()).toEqual([...PERMISSIONS].sort()));
});
