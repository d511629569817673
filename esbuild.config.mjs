/**
 * Bundles the two shells, and each part that is loaded only at first use as a file of its own beside them.
 * `node esbuild.config.mjs [--production] [--watch] [--metafile]`
 */
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import esbuild from 'esbuild';

const production = process.argv.includes('--production');

/** Loaded by `await import(…)`, or by `require` where nothing can wait, at first use: what stands left becomes `dist/<name>.js`. */
const lazyParts = {
  commandLine: 'src/cli/wholeProgram.ts',
  check: 'src/cli/checkProgram.ts',
  checkLinksOf: 'src/cli/commands/checkLinksOf.ts',
  importWorkbook: 'src/core/catalogue/importWorkbook.ts',
  importMessages: 'src/core/catalogue/importMessages.ts',
  fileType: 'file-type',
  fullParser: 'src/core/yaml/fullParser.ts',
  correctedCatalogue: 'src/core/catalogue/corrections/correctedCatalogue.ts',
  sentences: 'src/core/findings/sentences.ts',
  inspectFile: 'src/core/inspect/inspectFile.ts',
  readXml: 'src/core/inspect/text/readXml.ts',
  metadataProperties: 'src/core/inspect/pdf/metadataProperties.ts',
  parserThreads: 'src/node/parserThreads.ts',
  pdfWorker: 'src/node/pdf/pdfWorker.ts',
  readPdf: 'src/node/pdf/readPdf.ts',
  pdfjs: 'unpdf/pdfjs',
  actions: 'src/editor/actions.ts',
  tooltips: 'src/core/views/tooltip/onDemand.ts',
  mentions: 'src/core/views/mentions/onDemand.ts',
  inspectEvidence: 'src/editor/inspectEvidence/inspectEvidence.ts',
  newRem: 'src/editor/newRem/onDemand.ts',
  checkLinks: 'src/editor/links/checkLinks.ts',
  deposit: 'src/editor/deposit/onDemand.ts',
  addIntegration: 'src/editor/integration/addIntegration.ts',
  compareBranch: 'src/editor/compareBranch/compareBranch.ts',
  beginDossier: 'src/editor/newDossier/beginDossier.ts',
};

const lazyByPath = new Map(
  Object.entries(lazyParts).map(([name, path]) => [path.startsWith('src/') ? resolve(path) : path, name]),
);

const lazyImports = {
  name: 'lazy-imports',
  setup(build) {
    build.onResolve({ filter: /.*/ }, (args) => {
      if (args.kind !== 'dynamic-import' && args.kind !== 'require-call') return undefined;
      const path = args.path.startsWith('.') ? `${resolve(dirname(args.importer), args.path)}.ts` : args.path;
      const name = lazyByPath.get(path);
      return name === undefined ? undefined : { path: `./${name}.js`, external: true };
    });
  },
};

const shells = { extension: 'src/extension.ts', cli: 'src/cli/main.ts' };
const present = Object.fromEntries(
  Object.entries({ ...shells, ...lazyParts }).filter(
    ([, path]) => !path.startsWith('src/') || existsSync(path),
  ),
);

const options = {
  entryPoints: present,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // `require` in its place: Node reads a CommonJS file that is imported once more beforehand, for the names that it exports.
  supported: { 'dynamic-import': false },
  external: ['vscode'],
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  metafile: true,
  logLevel: 'info',
  plugins: [lazyImports],
  mainFields: ['module', 'main'],
};

if (process.argv.includes('--watch')) {
  const context = await esbuild.context(options);
  await context.watch();
} else {
  const result = await esbuild.build(options);
  if (process.argv.includes('--metafile')) writeFileSync('dist/meta.json', JSON.stringify(result.metafile));
}
