import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findingCodes } from '../../../src/core/findings/families';
import { commandIds } from '../../../src/core/views/commandIds';
import { repository } from '../../support/vscode/repository';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string }[]>>;
    readonly viewsWelcome: readonly { readonly contents: string }[];
    readonly configuration: {
      readonly properties: Readonly<
        Record<
          string,
          { readonly scope?: string; readonly propertyNames?: { readonly enum: readonly string[] } }
        >
      >;
    };
  };
}

type Strings = Readonly<Record<string, string>>;

const text = readFileSync(path.join(repository, 'package.json'), 'utf8');
const { contributes } = JSON.parse(text) as Manifest;
const english = strings('package.nls.json');
const french = strings('package.nls.fr.json');

function strings(file: string): Strings {
  return JSON.parse(readFileSync(path.join(repository, file), 'utf8')) as Strings;
}

function sorted(some: Iterable<string>): string[] {
  return [...some].sort();
}

describe('package.json', () => {
  it('declares the commands that the code has, and no other', () => {
    assert.deepEqual(
      sorted(contributes.commands.map(({ command }) => command)),
      sorted(Object.values(commandIds)),
    );
  });

  it('puts only declared commands in menus and in empty states', () => {
    const known = new Set<string>(Object.values(commandIds));
    const inMenus = Object.values(contributes.menus).flatMap((entries) =>
      entries.map(({ command }) => command),
    );
    const inWelcomes = [english, french].flatMap((words) =>
      Object.values(words).flatMap((one) =>
        [...one.matchAll(/\(command:(segur\.\w+)/g)].map(([, command]) => command),
      ),
    );
    const unknown = [...inMenus, ...inWelcomes].filter(
      (command) => command?.startsWith('segur.') === true && !known.has(command),
    );
    assert.deepEqual(unknown, []);
  });

  it('lets a workspace set nothing that names a folder of the machine, a program or a host', () => {
    const settings = Object.entries(contributes.configuration.properties);
    const ofMachine = settings.filter(([, { scope }]) => scope === 'machine').map(([name]) => name);
    assert.deepEqual(ofMachine, ['segur.evidence.allowedRoots']);
    const others = settings.map(([name]) => name).filter((name) => !ofMachine.includes(name));
    assert.deepEqual(sorted(others), [
      'segur.attach.fileNameTemplate',
      'segur.attach.madeOn',
      'segur.attach.workspaceFiles',
      'segur.editor.codeLens',
      'segur.editor.inlayHints',
      'segur.editor.notes',
      'segur.editor.symbols',
      'segur.files.updateCitations',
      'segur.language',
      'segur.problems.everyMissingProof',
      'segur.severity',
      'segur.tree.followCursor',
    ]);
  });

  it('lets the severity of every code be chosen, in their order; npm run build writes them', () => {
    const { propertyNames } = contributes.configuration.properties['segur.severity'] ?? {};
    assert.deepEqual(propertyNames?.enum, findingCodes);
  });
});
