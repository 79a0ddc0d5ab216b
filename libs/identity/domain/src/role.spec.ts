import { PERMISSIONS, type Permission } from './permission';
import { permissionsOf, ROLE_PERMISSIONS, ROLES, type Role, rolesAt } from './role';

const may = (role: Role) => [...permissionsOf([role])];
const changes = (role: Role) => may(role).filter((permission) => !/:read(-\w+)?$/.test(permission));
const READS_OF_THE_REGION = PERMISSIONS.filter(
  (permission) => permission.endsWith(':read') && permission !== 'audit:read' && permission !== 'archive:read',
);

describe('an administrator', () => {
  it('looks after people, what levels are called, when interventions report, and what is shown to the world', () =>
    expect(changes('administrator')).toEqual([
      'account:manage',
      'concept-profile:edit',
      'reporting:manage',
      'publication:edit',
    ]));
  it('does not decide on strategies or links', () => {
    expect(may('administrator')).not.toContain('strategy:adopt');
    expect(may('administrator')).not.toContain('link:decide');
  });
});

describe('a strategy owner', () => {
  it('edits and adopts strategies, and everything that hangs on their goals', () =>
    expect(new Set(changes('strategy_owner'))).toEqual(
      new Set<Permission>([
        'strategy:edit',
        'strategy:adopt',
        'concept-profile:edit',
        'indicator:edit',
        'chain:edit',
        'chain:comment',
        'intervention:edit-all',
        'link:decide',
        'reporting:manage',
        'study:edit',
        'report:edit',
        'report:comment',
        'report:submit',
        'publication:edit',
      ]),
    ));
  it('does not accept criteria against the engine: that is for someone who did not write the goal', () =>
    expect(may('strategy_owner')).not.toContain('readiness:accept'));
  it('does not manage accounts', () => expect(may('strategy_owner')).not.toContain('account:manage'));
});

describe('a project manager', () => {
  it('edits own interventions and comments on chains and the annual report, and nothing else', () =>
    expect(changes('project_manager')).toEqual(['chain:comment', 'intervention:edit-own', 'report:comment']));
  it('does not confirm own links', () => expect(may('project_manager')).not.toContain('link:decide'));
  it('does not read who changed what', () => expect(may('project_manager')).not.toContain('audit:read'));
});

describe('an evaluator', () => {
  it('reads all of the region, the trail included', () =>
    expect(may('evaluator')).toEqual(expect.arrayContaining([...READS_OF_THE_REGION, 'audit:read'])));
  it('writes reviews and studies, accepts criteria and comments on chains and reports, and changes nothing else', () =>
    expect(changes('evaluator')).toEqual([
      'readiness:accept',
      'chain:comment',
      'review:edit',
      'study:edit',
      'report:comment',
    ]));
});

describe('an archive, with every name in it', () => {
  it.each<Role>(['administrator', 'strategy_owner'])('is taken out by a %s', (role) =>
    expect(may(role)).toContain('archive:read'),
  );
  it.each<Role>(['project_manager', 'evaluator', 'reader', 'national_analyst'])('is not taken out by a %s', (role) =>
    expect(may(role)).not.toContain('archive:read'),
  );
});

describe('a reader', () => {
  it('reads all of the region but not the trail', () => expect(may('reader')).toEqual(READS_OF_THE_REGION));
  it('changes nothing', () => expect(changes('reader')).toEqual([]));
});

describe('a national analyst', () => {
  it('sees the nation and what was submitted to it, codes that, and sees no region from within', () =>
    expect(may('national_analyst')).toEqual(['coverage:read-nation', 'compilation:read', 'compilation:code']));
  it('is found at the national agency only: no region can give itself sight of the others', () => {
    expect(rolesAt('agency')).toContain('national_analyst');
    expect(rolesAt('region')).not.toContain('national_analyst');
    expect(rolesAt('organisation')).not.toContain('national_analyst');
  });
});

describe('the table', () => {
  it('gives nobody a permission twice', () => {
    for (const role of ROLES) expect(new Set(ROLE_PERMISSIONS[role]).size).toBe(ROLE_PERMISSIONS[role].length);
  });
  it('leaves no permission that nobody has', () => expect(permissionsOf(ROLES)).toEqual(new Set(PERMISSIONS)));
  it('gives someone with two roles what either may do', () =>
    expect(permissionsOf(['reader', 'national_analyst'])).toEqual(
      new Set([...READS_OF_THE_REGION, 'coverage:read-nation', 'compilation:code']),
    ));
  it('gives someone without a role nothing', () => expect(permissionsOf([]).size).toBe(0));
});
