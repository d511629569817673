/**
 * Who may import whom. `vscode` resolves to `@types/vscode`, and packages to files in `node_modules`, so rules are
 * written on the resolved path as well as on the name. `test/load/architecture` proves that each rule fires.
 */
const root = process.env.SEGUR_BOUNDARIES_ROOT ?? '';
const core = `^${root}src/core/`;

/** The layers of the core, in the order in which they may import: each only from those above it. */
const layers = [
  'language',
  'text',
  'ports',
  'privacy',
  'inspect',
  'yaml',
  'xlsx',
  'catalogue',
  'dossier',
  'proofs',
  'evidence',
  'deposit',
  'editing',
  'findings',
  'project',
  'attach',
  'migration',
  'views',
];

const only = (name, packagePattern, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^${root}src/`, pathNot: allowed },
  to: { path: `node_modules/${packagePattern}` },
});

/** What a type needs may point down: a snapshot names findings, a rule's context names a snapshot. Types vanish at build. */
const layerRules = layers.map((layer, index) => ({
  name: `core-${layer}-imports-only-layers-above`,
  severity: 'error',
  from: { path: `${core}${layer}/` },
  to: {
    path: `${core}(${layers
      .slice(index + 1)
      .concat('index\\.ts')
      .join('|')})`,
    dependencyTypesNot: ['type-only'],
  },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'core-knows-no-shell',
      severity: 'error',
      from: { path: core },
      to: { path: `^${root}src/(editor|cli|node)/` },
    },
    {
      name: 'core-knows-no-vscode',
      severity: 'error',
      from: { path: core },
      to: { path: '(^|/)node_modules/@types/vscode/|^vscode$' },
    },
    {
      name: 'core-knows-no-node',
      severity: 'error',
      from: { path: core },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-the-editor-knows-vscode',
      severity: 'error',
      from: { path: `^${root}src/`, pathNot: `^${root}src/(editor/|extension\\.ts)` },
      to: { path: '(^|/)node_modules/@types/vscode/|^vscode$' },
    },
    {
      name: 'shells-do-not-know-each-other',
      severity: 'error',
      from: { path: `^${root}src/(editor|cli)/` },
      to: { path: `^${root}src/(editor|cli)/`, pathNot: `^${root}src/$1/` },
    },
    {
      name: 'node-knows-no-shell',
      severity: 'error',
      from: { path: `^${root}src/node/` },
      to: { path: `^${root}src/(editor|cli)/` },
    },
    only('only-yaml-reads-yaml', 'yaml/', `^${root}src/core/yaml/`, 'one folder speaks with the parser'),
    only('only-xlsx-opens-workbooks', 'yauzl/', `^${root}src/core/xlsx/`, 'one folder reads workbooks'),
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: `^${root}src/` },
      to: { circular: true },
    },
    {
      name: 'source-imports-no-test',
      severity: 'error',
      from: { path: `^${root}src/` },
      to: { path: `^${root}test/` },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: `^${root}src/` },
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
