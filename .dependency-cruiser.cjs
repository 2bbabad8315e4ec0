// A file's suffix says its layer, and knows only what is left of it: model, words, checks, schema, text, use-, tsx.

const words = ['\\.words\\.ts$', '\\.words\\.[A-Za-z-]+\\.ts$'];
const pure = ['\\.(model|checks|schema|text)\\.ts$', ...words, '^src/foundation/(document|words)/'];
const hook = '(^|/)use-[^/]+\\.tsx?$';
const typesAlone = ['type-only'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'not-to-unresolvable',
      comment: 'A misspelt path would slip past every rule below.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'pure-knows-no-screen',
      comment:
        'Models, schemas, words and texts run on a server, in a worker and in a test: no React, no DOM, no styles.',
      severity: 'error',
      from: { path: pure },
      to: {
        path: [
          'node_modules/(react|react-dom|@dnd-kit|@radix-ui|@types/react|@types/react-dom)/',
          '\\.tsx$',
          hook,
          '\\.css',
        ],
      },
    },
    {
      name: 'model-is-lowest',
      comment: 'A model may name the type of a word or a check, and never call one.',
      severity: 'error',
      from: { path: '\\.model\\.ts$' },
      to: { path: [...words, '\\.(text|schema|checks)\\.ts$'], dependencyTypesNot: typesAlone },
    },
    {
      name: 'checks-are-below-schema',
      severity: 'error',
      from: { path: '\\.checks\\.ts$' },
      to: { path: '\\.(text|schema)\\.ts$', dependencyTypesNot: typesAlone },
    },
    {
      name: 'schema-is-below-text',
      severity: 'error',
      from: { path: '\\.schema\\.ts$' },
      to: { path: '\\.text\\.ts$', dependencyTypesNot: typesAlone },
    },
    {
      name: 'words-are-data',
      comment: 'A translator replaces a words file by another, so it needs nothing but other words.',
      severity: 'error',
      from: { path: words },
      to: { pathNot: [...words, '^src/foundation/words/'], dependencyTypesNot: typesAlone },
    },
    {
      name: 'hook-draws-nothing',
      severity: 'error',
      from: { path: hook },
      to: { path: ['\\.tsx$', '\\.css', '\\.element\\.ts$'], pathNot: hook },
    },
    {
      name: 'component-knows-no-element',
      severity: 'error',
      from: { path: '\\.tsx$' },
      to: { path: '\\.element\\.ts$' },
    },
    {
      name: 'tools-are-apart',
      comment: 'What two tools need lives in foundation.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: '^src/(foundation|locales|family-record)/' },
      to: { path: '^src/[^/]+/', pathNot: '^src/($1|foundation)/' },
    },
    {
      name: 'family-record-reads-models',
      severity: 'error',
      from: {
        path: '^src/family-record/',
        // These two show the tools, and take them from their doors.
        pathNot: '^src/family-record/family-record\\.(tsx|element\\.ts)$',
      },
      to: {
        path: '^src/[^/]+/',
        pathNot: ['^src/(family-record|foundation)/', '\\.(model|schema|text)\\.ts$'],
      },
    },
    {
      name: 'locales-hold-words',
      severity: 'error',
      from: { path: '^src/locales/' },
      to: { path: '^src/', pathNot: ['^src/locales/', '^src/foundation/words/', ...words] },
    },
    {
      name: 'foundation-knows-no-tool',
      severity: 'error',
      from: { path: '^src/foundation/' },
      to: { path: '^src/', pathNot: '^src/foundation/' },
    },
    {
      name: 'dragging-in-one-place',
      comment:
        'The drag library gets no fixes any more: only a *-drag.tsx file knows it, so that it can be replaced.',
      severity: 'error',
      from: { path: '^src/', pathNot: '-drag\\.tsx$' },
      to: { path: 'node_modules/@dnd-kit/' },
    },
    {
      name: 'no-dev-dependency',
      comment: 'A host has only our dependencies and React.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: 'node_modules/(react|react-dom|@types/react|@types/react-dom)/',
      },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
