import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';

/** Which domain may use which. Read from the top: this is the order in which the system makes sense. */
const domains = {
  shared: [],
  identity: ['shared'],
  audit: ['shared', 'identity'],
  readiness: ['shared', 'identity'],
  goals: ['shared', 'identity', 'audit', 'readiness'],
  indicators: ['shared', 'identity', 'audit', 'readiness', 'goals'],
  portfolio: ['shared', 'identity', 'audit', 'goals', 'indicators'],
  'effect-chains': ['shared', 'identity', 'audit', 'goals', 'indicators', 'portfolio'],
  evaluability: ['shared', 'identity', 'audit', 'goals', 'indicators', 'effect-chains', 'portfolio'],
  learning: ['shared', 'identity', 'audit', 'goals', 'effect-chains', 'portfolio', 'evaluability'],
  coverage: [
    'shared',
    'identity',
    'readiness',
    'goals',
    'indicators',
    'effect-chains',
    'portfolio',
    'evaluability',
    'learning',
  ],
  reporting: [
    'shared',
    'identity',
    'audit',
    'goals',
    'indicators',
    'effect-chains',
    'portfolio',
    'evaluability',
    'learning',
    'coverage',
  ],
  publication: [
    'shared',
    'identity',
    'audit',
    'goals',
    'indicators',
    'effect-chains',
    'portfolio',
    'evaluability',
    'learning',
    'coverage',
    'reporting',
  ],
};
/** Which layer may use which. api and ui never meet; they agree in domain. */
const layers = { domain: ['domain'], api: ['domain', 'api'], ui: ['domain', 'ui'] };
const banned = {
  domain: ['@nestjs/*', '@angular/*', 'typeorm', 'rxjs'],
  api: ['@angular/*', '@swimlane/*'],
  ui: ['@nestjs/*', 'typeorm', 'class-validator', 'pg'],
};

const tags = (kind, names) => names.map((name) => `${kind}:${name}`);
const depConstraints = [
  ...Object.entries(domains).map(([domain, uses]) => ({
    sourceTag: `domain:${domain}`,
    onlyDependOnLibsWithTags: tags('domain', [domain, ...uses]),
  })),
  ...Object.entries(layers).map(([layer, uses]) => ({
    sourceTag: `layer:${layer}`,
    onlyDependOnLibsWithTags: tags('layer', uses),
    bannedExternalImports: banned[layer],
  })),
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['*'] },
];

const noBulkUpdate = {
  selector:
    "CallExpression[callee.property.name='update'][callee.object.property.name=/(repository|Repository|manager)$/]",
  message: 'Audited entities change by save() or remove(): update() gives the audit trail no "before".',
};

export default tseslint.config(
  { ignores: ['dist', '**/*.mjs', '.angular', 'data'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { depConstraints, allow: [] }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'off',
      'no-restricted-syntax': ['error', noBulkUpdate],
    },
  },
  {
    files: ['libs/*/ui/**/*.ts', 'libs/shared/ui/**/*.ts', 'apps/web/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'rt', style: 'kebab-case' }],
    },
  },
  {
    files: ['**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: { 'max-lines': ['error', { max: 120 }] },
  },
  { files: ['**/lexicon/**/*.ts', '**/migrations/**/*.ts', 'tools/demo/**/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['tools/**/*.ts', 'apps/api/src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
);
