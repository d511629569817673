import type { EvidenceSurvey } from '../../evidence/model';
import { baseName, folderOf } from '../../text/names';
import { citationKey } from '../../evidence/stateOfCited';
import { resolveCitation } from '../../evidence/resolveCitation';
import { citedFile, type ChapterFile } from '../../proofs/model';
import type { YamlNode } from '../../yaml/nodes';
import { rangeOf } from '../../text/position';
import { inSteps, type Steps } from '../../text/steps';
import { defineFinding, params } from '../defineFinding';
import { offer } from '../quickFixes/offer';
import type { DossierContext } from '../rule';
import { chapterOfFile } from './chapterOfFile';

/**
 * A file beside the evidence that nothing cites. Not one that is the likely meaning of a path that was not found: there
 * the path is the fault. Nor one that an entry which could not be read may cite. Ours.
 */
export const evidenceOrphan = defineFinding({
  code: 'evidence-orphan',
  severity: 'information',
  origin: 'ours',
  /** `file` is relative to the dossier's folder. */
  params: params<{ file: string }>(),
  *checkDossier(context, draft) {
    if (!context.evidenceChecked) return;
    const { orphans, meant: written } = yield* lookedAt(context.evidence);
    if (orphans.length === 0) return;
    const meant = meantPaths(written, context);
    const newlyCited = yield* notLookedAt(context);
    // All files of a folder belong with the same chapter file: it is searched for once.
    const homes = new Map<string, ChapterFile | undefined>();
    for (const path of orphans) {
      if (meant.has(path) || newlyCited.has(path)) continue;
      const folder = folderOf(path);
      if (!homes.has(folder)) homes.set(folder, chapterOfFile(path, context));
      const home = homes.get(folder);
      if (home === undefined || mayCite(home, path)) continue;
      const range = home.chapter?.range ?? rangeOf(0, 0, 0, 1);
      yield { ...draft(range, { file: path }), file: home.path };
    }
  },
  *fixes(_context, { file }) {
    yield offer({
      kind: 'attach-file',
      fr: `Joindre « ${baseName(file)} » à une preuve attendue…`,
      en: `Attach “${baseName(file)}” to an expected proof…`,
      act: { kind: 'ask', ask: { for: 'expected-proof', file } },
      preferred: true,
    });
  },
});

interface SurveyReading {
  readonly orphans: readonly string[];
  /** For each path that was not found, by its key, the file that was likely meant. */
  readonly meant: readonly (readonly [key: string, nearest: string])[];
}

/** The same survey is read after many keystrokes. */
const readings = new WeakMap<EvidenceSurvey, SurveyReading>();

const perStep = 1024;

function* lookedAt(evidence: EvidenceSurvey): Steps<SurveyReading> {
  const before = readings.get(evidence);
  if (before !== undefined) return before;
  const cited = new Set<string>();
  const meant: [string, string][] = [];
  yield* inSteps(evidence.states, perStep, ([key, state]) => {
    if (state.kind === 'present') cited.add(state.path);
    if (state.kind !== 'absent') return;
    if (state.nearest !== undefined) meant.push([key, state.nearest]);
    for (const path of state.moved ?? []) meant.push([key, path]);
  });
  const orphans: string[] = [];
  yield* inSteps(evidence.files, perStep, (path) => {
    if (!cited.has(path) && !isHousekeeping(path)) orphans.push(path);
  });
  const reading = { orphans, meant };
  readings.set(evidence, reading);
  return reading;
}

/** What systems, editors and git leave behind, and notes to readers. */
function isHousekeeping(path: string): boolean {
  if (path.split('/').some((part) => part.startsWith('.') || part.startsWith('~$'))) return true;
  return /^(?:thumbs\.db|desktop\.ini|icon\r|readme.*)$/iu.test(baseName(path));
}

/** The nearest file is written as the citation would write it: from its chapter file's folder. */
function meantPaths(written: SurveyReading['meant'], { chapters }: DossierContext): ReadonlySet<string> {
  const paths = new Set<string>();
  const folders = new Set(chapters.map(({ path }) => folderOf(path)));
  for (const [key, nearest] of written) {
    for (const folder of folders) {
      if (folder !== '' && !key.startsWith(`${folder}/`)) continue;
      const resolved = resolveCitation(folder, nearest);
      if (resolved.kind === 'inside') paths.add(resolved.path);
    }
  }
  return paths;
}

/** What proofs cite since files were looked at: it is no orphan while the next look is under way, or was cancelled. */
function* notLookedAt({ chapters, evidence }: DossierContext): Steps<ReadonlySet<string>> {
  const paths = new Set<string>();
  for (const chapter of chapters) {
    let known = citedSince.get(chapter);
    if (known?.evidence !== evidence) {
      known = { evidence, paths: [...citedAnew(chapter, evidence)] };
      citedSince.set(chapter, known);
      yield;
    }
    for (const path of known.paths) paths.add(path);
  }
  return paths;
}

interface CitedSince {
  readonly evidence: EvidenceSurvey;
  readonly paths: readonly string[];
}

const citedSince = new WeakMap<ChapterFile, CitedSince>();

function* citedAnew({ path, entries }: ChapterFile, { states }: EvidenceSurvey): Iterable<string> {
  const folder = folderOf(path);
  for (const { entry } of entries) {
    for (const proof of entry.proofs) {
      const cited = citedFile(proof)?.value;
      if (cited === undefined || states.has(citationKey(folder, cited))) continue;
      const resolved = resolveCitation(folder, cited);
      if (resolved.kind === 'inside') yield resolved.path;
    }
  }
}

/** Faults after which a part of the file was not read. */
const hiding: ReadonlySet<string> = new Set([
  'yaml-syntax',
  'yaml-too-deep',
  'merge-conflict',
  'schema-invalid',
]);

/** Whether what could not be read of a chapter file may name this one: all of it, or words left over in an entry. */
function mayCite({ entries, problems }: ChapterFile, path: string): boolean {
  if (problems.some(({ code }) => hiding.has(code))) return true;
  const words = remainsOf(entries);
  return words.length > mostRemains || words.includes(baseName(path));
}

/** Of words left over, in UTF-16 units: searching more of them for each of thousands of files would take seconds. */
const mostRemains = 65_536;

/** One file is asked about for many orphans. */
const remains = new WeakMap<ChapterFile['entries'], string>();

/** All words left over, a line each. */
function remainsOf(entries: ChapterFile['entries']): string {
  const known = remains.get(entries);
  if (known !== undefined) return known;
  const words = entries
    .flatMap(({ entry }) => (entry.broken && entry.node !== undefined ? [...wordsIn(entry.node)] : []))
    .join('\n');
  remains.set(entries, words);
  return words;
}

function* wordsIn(node: YamlNode): Iterable<string> {
  if (node.kind === 'scalar') yield node.value;
  else if (node.kind === 'list') for (const item of node.items) yield* wordsIn(item);
  else
    for (const { key, value } of node.pairs) {
      yield* wordsIn(key);
      if (value !== undefined) yield* wordsIn(value);
    }
}
