import { duplicateKeys } from '../yaml/duplicateKeys';
import { textOf, type YamlNode, type YamlPair } from '../yaml/nodes';
import { DraftList } from '../yaml/draftList';
import { problemsOf } from '../yaml/validate';
import { requirementSchema } from './catalogueSchema';
import type { Requirement } from './model';
import { RequirementReader } from './readRequirement';

/** Of chapters, requirements, scenarios and expected proofs, with a weight: fifty thousand requirements with a proof each are read. */
const most = 320_000;
const weightOfRequirement = 4;
const weightOfChapter = 40;

/** No catalogue with more is read. */
export const mostRequirements = most / weightOfRequirement;

/** Takes the requirements of a catalogue one by one, as their nodes are read. */
export class RequirementTaker {
  readonly problems = new DraftList();
  private readonly byChapter = new Map<readonly YamlPair[], Requirement[]>();
  private readonly known = new Map<string, Requirement>();
  private readonly reader = new RequirementReader();
  private readonly nameless = new Set<readonly YamlPair[]>();
  private remaining = most;

  /** More than are read. */
  get areTooMany(): boolean {
    return this.remaining < 0;
  }

  /** Whether a chapter's name is below its requirements, which were taken without it. */
  get metNameTooLate(): boolean {
    return [...this.nameless].some(hasName);
  }

  /** `chapter`: the pairs of the chapter's map, its name among them. Answers false once there are too many. */
  take(node: YamlNode, chapter: readonly YamlPair[]): boolean {
    const requirement = this.reader.read(node, chapterNameIn(chapter));
    if (this.reader.deviates) this.problems.addAll(problemsOf(requirementSchema, node));
    this.remaining -= weightOfRequirement;
    if (requirement === undefined) return !this.areTooMany;
    for (const { expectedProofs } of requirement.scenarios) this.remaining -= 1 + expectedProofs.length;
    const first = this.known.get(requirement.id);
    if (first === undefined) this.known.set(requirement.id, requirement);
    else {
      const { id, range } = requirement;
      this.problems.add('duplicate-key', () => ({
        code: 'duplicate-key',
        range,
        params: { key: id },
        firstRange: first.range,
      }));
    }
    const group = this.byChapter.get(chapter);
    if (group !== undefined) group.push(requirement);
    else {
      this.byChapter.set(chapter, [requirement]);
      this.remaining -= weightOfChapter;
    }
    return !this.areTooMany;
  }

  /** The same, with repeated keys looked for: for a node that stays in no tree. */
  takeAlone(node: YamlNode, chapter: readonly YamlPair[]): boolean {
    if (!hasName(chapter)) this.nameless.add(chapter);
    duplicateKeys(node, this.problems);
    return this.take(node, chapter);
  }

  /** Those of a chapter. */
  of(chapter: readonly YamlPair[]): readonly Requirement[] {
    return this.byChapter.get(chapter) ?? [];
  }
}

function hasName(chapter: readonly YamlPair[]): boolean {
  return chapter.some(({ key }) => key.value === 'name');
}

/** The name of a chapter, `?` where it has none. */
export function chapterNameIn(pairs: readonly YamlPair[]): string {
  return nonEmptyText(pairs.find(({ key }) => key.value === 'name')?.value) ?? '?';
}

/** What a scalar says; undefined where it says nothing. */
export function nonEmptyText(node: YamlNode | undefined): string | undefined {
  const text = textOf(node);
  return text === undefined || text.trim() === '' ? undefined : text;
}
