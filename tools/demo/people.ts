import type { Role } from '@rt/identity/domain';

/** The demo's accounts; they exist only where the demo does. */
export const DEMO_PEOPLE: { email: string; name: string; role: Role }[] = [
  { email: 'strateg@demo.example', name: 'Stina Strand', role: 'strategy_owner' },
  { email: 'projekt@demo.example', name: 'Pelle Projekt', role: 'project_manager' },
  { email: 'utvardering@demo.example', name: 'Ulla Utterström', role: 'evaluator' },
  { email: 'utvardering2@demo.example', name: 'Ove Öberg', role: 'evaluator' },
  { email: 'admin@demo.example', name: 'Adam Admin', role: 'administrator' },
  { email: 'lasare@demo.example', name: 'Lisa Läsare', role: 'reader' },
  { email: 'nationell@demo.example', name: 'Nils Nordin', role: 'national_analyst' },
  { email: 'nationell2@demo.example', name: 'Nadja Nyman', role: 'national_analyst' },
];
