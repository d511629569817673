import { rangeOf } from '../text/position';
import { runAtOnce, inSteps, type Steps } from '../text/steps';
import { withoutConflict } from '../yaml/mergeConflict';
import { textOf, valueOf, type YamlMap, type YamlNode, type ReadingDraft } from '../yaml/nodes';
import { DraftList } from '../yaml/draftList';
import { catalogueLimit, tooLarge, tooLargeInSteps } from '../yaml/tooLarge';
import { problemsOf } from '../yaml/validate';
import { catalogueSchema, catalogueChapterSchema } from './catalogueSchema';
import type { Catalogue, CatalogueSource, Chapter } from './model';
import { readCatalogueNodes } from './readCatalogueNodes';
import { chapterNameIn, nonEmptyText, type RequirementTaker } from './requirementTaker';

export interface CatalogueReading {
  /** Undefined where the text holds no catalogue at all. */
  readonly catalogue: Catalogue | undefined;
  readonly problems: readonly ReadingDraft[];
}

/** Reads a `*.rem.yaml`. What is broken is a problem at its place; all the rest is read. */
export function readCatalogue(text: string): CatalogueReading {
  return runAtOnce(catalogueInSteps(text));
}

/** The same in steps. */
export function* catalogueInSteps(text: string): Steps<CatalogueReading> {
  const refused = yield* tooLargeInSteps(text, catalogueLimit);
  if (refused !== undefined) return { catalogue: undefined, problems: [refused] };
  const conflict = withoutConflict(text);
  const problems = new DraftList();
  problems.addAll(conflict.problem === undefined ? [] : [conflict.problem]);
  const { root, requirements, problems: found } = yield* readCatalogueNodes(conflict.text);
  problems.addAll(found);
  if (root === undefined) {
    if (problems.size === 0) problems.addAll([emptyFile]);
    return { catalogue: undefined, problems: problems.all() };
  }
  const catalogue = yield* catalogueFrom(root, requirements, problems);
  problems.addAll(requirements.problems.all());
  return requirements.areTooMany
    ? { catalogue: undefined, problems: [tooLarge('elements')] }
    : { catalogue, problems: problems.all() };
}

const emptyFile: ReadingDraft = {
  code: 'schema-invalid',
  range: rangeOf(0, 0, 0, 1),
  params: { path: '', reason: 'empty-file', allowed: '' },
};

/** The catalogue that nodes say. */
function* catalogueFrom(
  root: YamlNode,
  requirements: RequirementTaker,
  problems: DraftList,
): Steps<Catalogue | undefined> {
  if (root.kind !== 'map') {
    problems.addAll(problemsOf(catalogueSchema, root));
    return undefined;
  }
  problems.addAll(problemsOf(catalogueSchema, without(root, 'chapters')));
  const list = valueOf(root, 'chapters');
  const chapters: Chapter[] = [];
  for (const item of list?.kind === 'list' ? list.items : []) {
    problems.addAll(problemsOf(catalogueChapterSchema, without(item, 'requirements')));
    if (item.kind === 'map') chapters.push(yield* readChapter(item, requirements));
    yield;
  }
  const wave = Number(textOf(valueOf(root, 'wave')));
  return {
    title: nonEmptyText(valueOf(root, 'title')),
    device: nonEmptyText(valueOf(root, 'device')),
    wave: Number.isInteger(wave) && wave > 0 ? wave : undefined,
    source: readSource(valueOf(root, 'source')),
    chapters,
  };
}

/**
 * A map whose list at `key` is emptied, so that the schema can check the rest: the items are checked one by one, and only
 * where they are not of the usual form.
 */
function without(map: YamlNode, key: string): YamlNode {
  if (map.kind !== 'map') return map;
  const pairs = map.pairs.map((pair) =>
    pair.key.value === key && pair.value?.kind === 'list'
      ? { ...pair, value: { ...pair.value, items: [] } }
      : pair,
  );
  return { ...map, pairs };
}

const requirementsPerStep = 64;

/** Its requirements were taken as the text was read, or are in its node. */
function* readChapter(node: YamlMap, requirements: RequirementTaker): Steps<Chapter> {
  const list = valueOf(node, 'requirements');
  yield* inSteps(list?.kind === 'list' ? list.items : [], requirementsPerStep, (item) =>
    requirements.take(item, node.pairs),
  );
  return { name: chapterNameIn(node.pairs), requirements: requirements.of(node.pairs) };
}

function readSource(node: YamlNode | undefined): CatalogueSource | undefined {
  const [file, sheet, layout] = ['file', 'sheet', 'layout'].map((key) => nonEmptyText(valueOf(node, key)));
  if (file === undefined && sheet === undefined && layout === undefined) return undefined;
  return { file: file ?? '', sheet: sheet ?? '', layout: layout ?? '' };
}
