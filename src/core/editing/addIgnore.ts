import type { TextEdit } from '../text/textEdit';
import { applyEdits } from '../text/textEdit';
import { pairOf, type YamlMap } from '../yaml/nodes';
import { plainOf } from '../yaml/validate';
import { readYaml } from '../yaml/readYaml';
import { changeProof, type ProofPlace } from './changeProof';
import { changeEntry } from './changeEntry';
import { entryInsertionPoint } from './chapterText';
import type { Layout } from '../yaml/edit/newNode';
import type { PlainEntry } from './ifOthersUnchanged';
import { defaultLayout, firstStep } from './layoutOf';
import { insertPair, insertPairInMap } from '../yaml/edit/insertNode';
import { setScalar } from '../yaml/edit/setScalar';
import { insertionPointOf, type InsertionPoint } from '../yaml/edit/insertionPoint';
import { SourceText } from '../yaml/edit/sourceText';

/** A finding that is set aside, and why. */
export interface IgnoredFinding {
  readonly code: string;
  readonly reason: string;
}

/** The edits that write `ignore: { code: reason }` under a requirement's entry, or under one of its proofs. */
export function addIgnore(
  text: string,
  place: { readonly requirementId: string; readonly index?: number | undefined },
  ignored: IgnoredFinding,
): readonly TextEdit[] | undefined {
  const { requirementId, index } = place;
  return index === undefined
    ? ignoreInEntry(text, requirementId, ignored)
    : ignoreInProof(text, { requirementId, index }, ignored);
}

/** The edits that write it at the root of `segur.yaml`, for the whole dossier. */
export function addIgnoreToDossier(text: string, ignored: IgnoredFinding): readonly TextEdit[] | undefined {
  const { root } = readYaml(text);
  if (root?.kind !== 'map') return undefined;
  const source = new SourceText(text);
  const layout: Layout = { ...defaultLayout, step: firstStep(source) };
  const edits = ignoreInMap({ source, layout }, root, false, ignored);
  if (edits === undefined) return undefined;
  const expected = JSON.stringify(withIgnored(plainOf(root) as PlainEntry, ignored));
  return JSON.stringify(plainOf(readYaml(applyEdits(text, edits)).root)) === expected ? edits : undefined;
}

interface Place {
  readonly source: SourceText;
  readonly layout: Layout;
}

function ignoreInEntry(text: string, id: string, ignored: IgnoredFinding): readonly TextEdit[] | undefined {
  return changeEntry(text, id, {
    edits: (chapter, placed) => {
      const point = entryInsertionPoint(chapter, placed);
      if (point === undefined) return undefined;
      return point.value?.kind === 'map' && point.value.pairs.length > 0
        ? ignoreInMap(chapter, point.value, point.inFlow, ignored)
        : insertPair(chapter.source, point, ['ignore', newIgnore(ignored)], chapter.layout);
    },
    change: (before) => withIgnored(before, ignored),
  });
}

function ignoreInProof(
  text: string,
  place: ProofPlace,
  ignored: IgnoredFinding,
): readonly TextEdit[] | undefined {
  return changeProof(text, place, {
    edits: (chapter, item) => ignoreInMap(chapter, item, item.flow, ignored),
    change: (proof) => withIgnored(proof, ignored),
  });
}

function ignoreInMap(
  { source, layout }: Place,
  map: YamlMap,
  inFlow: boolean,
  ignored: IgnoredFinding,
): readonly TextEdit[] | undefined {
  const existing = pairOf(map, 'ignore');
  if (existing === undefined) return insertPairInMap(source, map, ['ignore', newIgnore(ignored)], layout);
  const point: InsertionPoint = insertionPointOf(existing, inFlow || map.flow);
  const before = pairOf(point.value, ignored.code);
  if (before === undefined) return insertPair(source, point, [ignored.code, ignored.reason], layout);
  return before.value?.kind === 'scalar'
    ? [setScalar(source.text, before.value.range, ignored.reason)]
    : undefined;
}

function newIgnore({ code, reason }: IgnoredFinding): {
  readonly pairs: readonly (readonly [string, string])[];
} {
  return { pairs: [[code, reason]] };
}

function withIgnored(plain: PlainEntry, { code, reason }: IgnoredFinding): PlainEntry {
  const before = plain['ignore'];
  const reasons = typeof before === 'object' && before !== null ? before : {};
  return { ...plain, ignore: { ...reasons, [code]: reason } };
}
