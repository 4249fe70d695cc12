/** What a package may import besides itself. */
const layer = (name, ...mayUse) => ({
  name: `${name}-uses-${mayUse.join('-') || 'no-other-package'}`,
  comment: 'Packages are strangers: only core is shared. The command line, the apps and the tests introduce them.',
  severity: 'error',
  from: { path: `^packages/${name}/src` },
  to: { path: '^packages/', pathNot: `^packages/(${[name, ...mayUse].join('|')})/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    layer('core'),
    layer('formats', 'core'),
    layer('quotes', 'core'),
    layer('comments', 'core'),
    layer('ui', 'core'),
    layer('desk', 'core', 'comments', 'ui'),
    layer('cli', 'core', 'formats', 'quotes', 'comments', 'ui', 'desk'),
    {
      name: 'siblings-are-strangers',
      comment: 'A kind, a store, a policy or a language never imports its neighbour.',
      severity: 'error',
      from: {
        path: '^packages/([^/]+)/src/(blocks|inlines|stores|policies|languages)/([^/]+)/',
        pathNot: '\\.(test|stories)\\.tsx?$',
      },
      to: { path: '^packages/$1/src/$2/[^/]+/', pathNot: '^packages/$1/src/$2/$3/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'formats-are-strangers',
      comment:
        'A format may use formats/html, what archives, feeds, posts of WordPress, notes of blocks, attributions and frames of pages share, and no other.',
      severity: 'error',
      from: { path: '^packages/formats/src/([^/]+)/' },
      to: {
        path: '^packages/formats/src/[^/]+/',
        pathNot:
          '^packages/formats/src/($1|html|archive|attribution|block-facts|feeds|furniture|languages|post|testing)/',
      },
    },
    {
      name: 'through-the-front-door',
      comment: 'Across packages by the package name, never by a path.',
      severity: 'error',
      from: { path: '^(packages/[^/]+|apps/[^/]+)/' },
      to: {
        path: '^(packages/[^/]+)/',
        pathNot: '^$1/',
        dependencyTypes: ['local'],
        dependencyTypesNot: ['aliased', 'aliased-tsconfig', 'aliased-tsconfig-paths'],
      },
    },
    {
      name: 'react-in-the-page-only',
      severity: 'error',
      from: { path: '^packages/(core|formats|quotes|comments)/' },
      to: { path: '(^|/)react(-dom)?(/|$)' },
    },
    {
      name: 'core-has-no-io',
      comment: 'The model runs in a browser, on a server and at the edge.',
      severity: 'error',
      from: { path: '^packages/(core|quotes|formats|ui)/src', pathNot: '\\.(test|stories)\\.tsx?$|/testing/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      comment: 'Types may refer to each other; modules that run may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'tests-are-leaves',
      severity: 'error',
      from: { pathNot: '\\.(test|stories)\\.|^tests/' },
      to: { path: '\\.(test|stories)\\.' },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
  ],
  required: [
    {
      name: 'every-store-passes-the-contract',
      severity: 'error',
      module: { path: '^packages/comments/src/stores/[^/]+/[^/]*store\\.test\\.ts$' },
      to: { path: '^packages/comments/src/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js'],
    },
  },
};
