import { rangeOf } from '../text/position';
import { atOnce, inSteps, type Steps } from '../text/steps';
import { withoutConflict } from '../yaml/mergeConflict';
import { textOf, valueOf, type YamlNode, type YamlProblem } from '../yaml/nodes';
import { tooLargeProblem } from '../yaml/tooLarge';
import { problemsOf } from '../yaml/validate';
import { catalogueSchema, chapterSchema, requirementSchema } from './catalogueSchema';
import type { Catalogue, CatalogueSource, Chapter, Requirement } from './model';
import { RequirementReader } from './readRequirement';
import { readCatalogueYaml } from './recoverCatalogue';

export interface CatalogueReading {
  /** Undefined where the text holds no catalogue at all. */
  readonly catalogue: Catalogue | undefined;
  readonly problems: readonly YamlProblem[];
}

/** Reads a `*.rem.yaml`. What is broken is a problem at its place; all the rest is read. */
export function readCatalogue(text: string): CatalogueReading {
  return atOnce(catalogueInSteps(text));
}

/** The same in steps. */
export function* catalogueInSteps(text: string): Steps<CatalogueReading> {
  const refused = tooLargeProblem(text);
  if (refused !== undefined) return { catalogue: undefined, problems: [refused] };
  const conflict = withoutConflict(text);
  const { root, problems } = readCatalogueYaml(conflict.text);
  yield;
  const before = conflict.problem === undefined ? problems : [conflict.problem, ...problems];
  if (root === undefined)
    return { catalogue: undefined, problems: before.length === 0 ? [emptyFile] : before };
  const reading = yield* catalogueFrom(root);
  return { catalogue: reading.catalogue, problems: [...before, ...reading.problems] };
}

const emptyFile: YamlProblem = {
  code: 'schema-invalid',
  range: rangeOf(0, 0, 0, 1),
  params: { path: '', reason: 'empty-file', allowed: '' },
};

/** The catalogue that nodes say. */
function* catalogueFrom(root: YamlNode): Steps<CatalogueReading> {
  if (root.kind !== 'map') return { catalogue: undefined, problems: problemsOf(catalogueSchema, root) };
  const problems = [...problemsOf(catalogueSchema, without(root, 'chapters'))];
  const chapters = yield* readChapters(valueOf(root, 'chapters'), problems);
  const wave = Number(textOf(valueOf(root, 'wave')));
  const catalogue: Catalogue = {
    title: filled(valueOf(root, 'title')),
    device: filled(valueOf(root, 'device')),
    wave: Number.isInteger(wave) && wave > 0 ? wave : undefined,
    source: readSource(valueOf(root, 'source')),
    chapters,
  };
  return { catalogue, problems };
}

/**
 * A map whose list at `key` is emptied, so that the schema can judge the rest: the items are judged one by one, and only
 * where they stray.
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

function* readChapters(node: YamlNode | undefined, problems: YamlProblem[]): Steps<readonly Chapter[]> {
  if (node?.kind !== 'list') return [];
  const known = new Map<string, Requirement>();
  const chapters: Chapter[] = [];
  for (const item of node.items) {
    const chapter = yield* readChapter(item, known, problems);
    if (chapter !== undefined) chapters.push(chapter);
    yield;
  }
  return chapters;
}

function* readChapter(
  node: YamlNode,
  known: Map<string, Requirement>,
  problems: YamlProblem[],
): Steps<Chapter | undefined> {
  for (const problem of problemsOf(chapterSchema, without(node, 'requirements'))) problems.push(problem);
  if (node.kind !== 'map') return undefined;
  const name = filled(valueOf(node, 'name')) ?? '?';
  const list = valueOf(node, 'requirements');
  const reader = new RequirementReader();
  const requirements: Requirement[] = [];
  yield* inSteps(list?.kind === 'list' ? list.items : [], requirementsPerStep, (item) => {
    const requirement = reader.read(item, name);
    if (reader.deviates) for (const problem of problemsOf(requirementSchema, item)) problems.push(problem);
    if (!requirement) return;
    const first = known.get(requirement.id);
    if (first) problems.push(repeated(requirement, first));
    else known.set(requirement.id, requirement);
    requirements.push(requirement);
  });
  return { name, requirements };
}

function repeated({ id, range }: Requirement, first: Requirement): YamlProblem {
  return { code: 'duplicate-key', range, params: { key: id }, firstRange: first.range };
}

function readSource(node: YamlNode | undefined): CatalogueSource | undefined {
  const [file, sheet, layout] = ['file', 'sheet', 'layout'].map((key) => filled(valueOf(node, key)));
  if (file === undefined && sheet === undefined && layout === undefined) return undefined;
  return { file: file ?? '', sheet: sheet ?? '', layout: layout ?? '' };
}

function filled(node: YamlNode | undefined): string | undefined {
  const text = textOf(node);
  return text === undefined || text.trim() === '' ? undefined : text;
}
