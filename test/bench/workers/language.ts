import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createEvidenceMemory } from '../../../src/core/evidence/evidenceMemory';
import { Project } from '../../../src/core/project/project';
import type { Snapshot } from '../../../src/core/project/snapshot';
import type { Position } from '../../../src/core/text/position';
import {
  chapterSuggestions,
  prepareSuggestions,
} from '../../../src/core/views/completion/chapterSuggestions';
import { entryLenses } from '../../../src/core/views/entryLenses/entryLenses';
import { hoverAt } from '../../../src/core/views/hover/hoverAt';
import { definitionsAt } from '../../../src/core/views/mentions/definitionsAt';
import { knownTexts, withText, type KnownTexts } from '../../../src/core/views/mentions/knownTexts';
import { mentionAt } from '../../../src/core/views/mentions/mentionsIn';
import { referencesOf } from '../../../src/core/views/mentions/referencesOf';
import { resolveRequirement } from '../../../src/core/views/mentions/resolve';
import { fileSymbols } from '../../../src/core/views/symbols/fileSymbols';
import { prepareSymbols } from '../../../src/core/views/symbols/prepareSymbols';
import { workspaceSymbols } from '../../../src/core/views/symbols/workspaceSymbols';
import { runAtOnce } from '../../../src/core/text/steps';
import { PlainMarkdown } from '../../../src/core/views/tooltip/plainMarkdown';
import { placeAt } from '../../../src/core/yaml/placeAt';
import { nodeFolder } from '../../../src/node/nodeFolder';
import { nodeHasher } from '../../../src/node/nodeHasher';

interface Asked {
  readonly known: KnownTexts;
  readonly snapshot: Snapshot;
  readonly file: string;
  readonly text: string;
  /** In the id of an entry. */
  readonly position: Position;
}

/** Each gives the number of results, so that an empty answer is noticed. */
const questions: Readonly<Record<string, (asked: Asked) => number>> = {
  completion: ({ snapshot, file, text, position }) => {
    const lines = text.split(/\r\n|\n|\r/u);
    lines.splice(position.line, 0, '  S');
    const place = placeAt(lines, { line: position.line, character: 3 });
    if (place === undefined) return 0;
    const context = { snapshot, path: file, language: 'fr', today: '2026-03-01' } as const;
    return chapterSuggestions(place, context).length;
  },
  hover: ({ snapshot, file, position, known }) => {
    const place = { path: file, position, source: known.textOf(file), verdictOf: () => undefined };
    return hoverAt(snapshot, place, new PlainMarkdown('fr')) === undefined ? 0 : 1;
  },
  CodeLens: ({ snapshot, file, known }) => entryLenses(known, file, snapshot.coverage, 'fr').length,
  definition: ({ known, file, position }) => definitionsAt(known, file, position)?.places.length ?? 0,
  references: ({ known, file, position }) => {
    const mention = mentionAt(known, file, position);
    return mention === undefined ? 0 : referencesOf(known, mention.subject, { withDefinitions: true }).length;
  },
  symbols: ({ known, file }) => fileSymbols(known, file, 'fr').length,
  'symbols of the catalogue': ({ known }) =>
    known.catalogue.kind === 'loaded' ? fileSymbols(known, known.catalogue.path, 'fr').length : 0,
  'symbols of the workspace': ({ known }) => workspaceSymbols(known, 'document', 300).length,
};

/** `language <folder> <runs>`: opens a dossier, and after each of some changes asks what an editor asks; prints the times in milliseconds. */
async function main(): Promise<void> {
  const [, , folder = '', runs = ''] = process.argv;
  const { signal } = new AbortController();
  const host = {
    folder: nodeFolder(folder),
    memory: createEvidenceMemory(nodeHasher),
    clock: { now: () => Date.now() },
  };
  const project = new Project(host, 'segur.yaml');
  await project.load(signal);
  const seen = await project.lookAtEvidence(signal);
  // As the editor does when all was shown.
  runAtOnce(prepareSymbols(knownTexts(seen, (asked) => project.textOf(asked))));
  if (seen.catalogue.kind === 'loaded') runAtOnce(prepareSuggestions(seen.catalogue.catalogue));
  const names = readdirSync(path.join(folder, 'preuves'))
    .filter((name) => name.endsWith('.preuves.yaml'))
    .sort();
  const times = new Map<string, number[]>(Object.keys(questions).map((name) => [name, []]));
  for (let run = 0; run < Number(runs); run++) {
    const file = `preuves/${names[run % names.length] ?? ''}`;
    const text = `# ${String(run)}\n${readFileSync(path.join(folder, file), 'utf8')}`;
    const snapshot = project.setText(file, text);
    if (snapshot === undefined) throw new Error(`no snapshot after ${file} changed`);
    const known = withText(
      knownTexts(snapshot, (asked) => project.textOf(asked)),
      file,
      text,
    );
    const entries = (known.chapters.find((one) => one.path === file)?.entries ?? []).filter(
      ({ entry }) => resolveRequirement(known, entry.id.value) !== undefined,
    );
    const placed = entries[(run * 7) % entries.length];
    const position = {
      line: placed?.line ?? 0,
      character: (placed?.entry.id.range.start.character ?? 0) + 1,
    };
    for (const [name, ask] of Object.entries(questions)) {
      const started = performance.now();
      const told = ask({ known, snapshot, file, text, position });
      times.get(name)?.push(performance.now() - started);
      if (told === 0) throw new Error(`no answer to ${name} in ${file}`);
    }
  }
  process.stdout.write(JSON.stringify(Object.fromEntries(times)));
}

void main();
