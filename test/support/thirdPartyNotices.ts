import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BundleOutput } from './bundles';
import { repository as root } from './vscode/repository';

/** Every package of which the bundles hold something, with its licence; `what` names whose bundles they are. */
export function thirdPartyNotices(bundles: readonly BundleOutput[], what: string): string {
  const notices = bundledFolders(bundles).flatMap((folder) =>
    [noticeOf(folder), inside[folder] ?? []].flat(),
  );
  return [`# Third-party notices\n\n${what} parts of these packages.\n`, ...notices].join('\n');
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Folders of the packages in the bundles, such as `node_modules/zod`. */
function bundledFolders(bundles: readonly BundleOutput[]): readonly string[] {
  const inputs = bundles.flatMap(({ inputs: all }) => Object.entries(all));
  const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => input);
  const folders = used.flatMap(
    (input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [],
  );
  return [...new Set(folders)].sort();
}

function noticeOf(folder: string): string {
  const { name, version, license } = readJson(path.join(root, folder, 'package.json')) as Manifest;
  return `## ${name} ${version}\n\n${license}\n\n\`\`\`text\n${licenceText(folder)}\n\`\`\`\n`;
}

function licenceText(folder: string): string {
  const files = readdirSync(path.join(root, folder)).filter((file) => /^(?:licen[cs]e|copying)/i.test(file));
  const [file] = files.sort();
  if (file === undefined) return licenceInReadme(folder);
  return readFileSync(path.join(root, folder, file), 'utf8').trim();
}

/** Some authors write their licence at the end of the readme. */
function licenceInReadme(folder: string): string {
  const readme = path.join(root, folder, 'README.md');
  const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
  const licence = /^#+ *licen[cs]e[^\n]*\n([\s\S]+)$/im.exec(text)?.[1]?.trim();
  return licence ?? licenceByName(folder);
}

/** Some name a licence whose text everybody knows, and leave it at that. */
function licenceByName(folder: string): string {
  const { license, author } = readJson(path.join(root, folder, 'package.json')) as Manifest;
  const text = texts[license];
  if (text === undefined || author === undefined)
    throw new Error(`${folder} comes without the text of its licence`);
  return `The ${license} License\n\nCopyright (c) ${author} and Contributors\n\n${text}`;
}

/** As published by the Open Source Initiative. */
const texts: Readonly<Record<string, string>> = {
  ISC: `Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY
AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM
LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR
OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
PERFORMANCE OF THIS SOFTWARE.`,
};

/** Packages that other packages hold in themselves, with the text of their licence. */
const inside: Readonly<Record<string, string>> = {
  'node_modules/unpdf': `## pdf.js (in unpdf)\n\nApache-2.0, Copyright Mozilla Foundation and contributors\n\n\`\`\`text\n${readFileSync(path.join(import.meta.dirname, 'licences', 'pdf.js.txt'), 'utf8').trim()}\n\`\`\`\n`,
};
