import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const pure = [
  'src/**/*.model.ts',
  'src/**/*.schema.ts',
  'src/**/*.checks.ts',
  'src/**/*.words.ts',
  'src/**/*.words.*.ts',
  'src/**/*.text.ts',
  'src/foundation/document/**',
  'src/foundation/words/**',
];

const hostKeepsIt = 'The host decides what is stored and what is sent: take it as a prop or an argument.';
const outside = [
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
];
const globals = ['window', 'globalThis', 'self'];

const inSource = [
  {
    selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
    message: 'Export by name: a name is found again in every file that uses it.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(inner|outer)HTML$/], MemberExpression[property.name="insertAdjacentHTML"]',
    message: 'Text that people typed must not become markup: set textContent.',
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Text that people typed must not become markup.',
  },
  {
    selector: 'MemberExpression[object.name="navigator"][property.name="sendBeacon"]',
    message: hostKeepsIt,
  },
];

const inPureSource = [
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Chance comes in as an argument, so that the same call gives the same document.',
  },
  {
    selector: 'MemberExpression[object.name="crypto"]',
    message: 'Ids come in as an argument, so that the same call gives the same document.',
  },
  {
    selector:
      'MemberExpression[object.name=/^(Date|performance)$/][property.name="now"], NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
    message: 'The time comes in as an argument, so that the same call gives the same document.',
  },
];

export default tseslint.config(
  { ignores: ['dist', 'storybook-static', 'coverage', '**/node_modules'] },
  // Hosts are projects of their own, with React of other years and packages that are not installed here.
  { ignores: ['tests/consumers/*/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  { files: ['**/*.{js,cjs,mjs}'], ...tseslint.configs.disableTypeChecked },
  hooks.configs.flat['recommended-latest'],
  { files: ['**/*.tsx'], ...a11y.flatConfigs.strict },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-restricted-globals': ['error', ...outside.map((name) => ({ name, message: hostKeepsIt }))],
      'no-restricted-properties': [
        'error',
        ...globals.flatMap((object) =>
          [...outside, 'eval'].map((property) => ({ object, property, message: hostKeepsIt })),
        ),
      ],
      'no-restricted-syntax': ['error', ...inSource],
    },
  },
  { files: pure, rules: { 'no-restricted-syntax': ['error', ...inSource, ...inPureSource] } },
);
