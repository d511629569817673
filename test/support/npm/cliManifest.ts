interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly keywords: readonly string[];
  readonly engines: { readonly node: string };
}

/** The `package.json` of the command line’s own package, made of that of the extension: what npm needs, and no dependency. */
export function cliManifest(extensionManifest: string): string {
  const { name, version, license, keywords, engines } = JSON.parse(extensionManifest) as Manifest;
  const manifest = {
    name,
    version,
    description:
      'Checks the proofs of a French "référencement Ségur" (health software): what is missing and every error of form, before the deposit.',
    license,
    keywords: ['cli', ...keywords],
    engines: { node: engines.node },
    type: 'commonjs',
    bin: { [name]: 'dist/cli.js' },
    files: ['dist', 'docs', 'README.fr.md', 'CHANGELOG.md', 'THIRD_PARTY_NOTICES.md'],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
