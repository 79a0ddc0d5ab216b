import { permissionsOf, type Role } from '@rt/identity/domain';
import type { Id } from '@rt/shared/domain';

interface Viewer {
  accountId: Id;
  roles: readonly Role[];
}

/** A project manager is often from outside and sees only interventions of their own; any other role that reads, sees all. */
export const seesAllInterventions = (roles: readonly Role[]): boolean =>
  roles.some((role) => role !== 'project_manager' && permissionsOf([role]).has('intervention:read'));

/** Whether a person may read an intervention of their region. */
export const maySee = (viewer: Viewer, managerId: Id | null): boolean =>
  seesAllInterventions(viewer.roles) || managerId === viewer.accountId;

/** Whether a person may change an intervention of their region, its money and its links. */
export function mayEdit(viewer: Viewer, managerId: Id | null): boolean {
  const permissions = permissionsOf(viewer.roles);
  if (permissions.has('intervention:edit-all')) return true;
  return permissions.has('intervention:edit-own') && managerId === viewer.accountId;
}
