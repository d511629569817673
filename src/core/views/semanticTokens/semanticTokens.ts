import { findExpected } from '../../catalogue/expectedProofName';
import { foldProfile } from '../../catalogue/profiles';
import { comparePositions, type Range } from '../../text/position';
import type { KnownTexts } from '../mentions/knownTexts';
import { mentionsIn } from '../mentions/mentionsIn';
import type { Subject } from '../mentions/model';
import { resolveRequirement } from '../mentions/resolve';

/** As `package.json` declares them, with the scopes of the grammar that they are coloured like. */
export const tokenTypes = ['requirement', 'expectedProof', 'profile', 'evidence'] as const;

export const tokenModifiers = ['unknown'] as const;

export interface SemanticToken {
  /** On one line. */
  readonly range: Range;
  readonly type: (typeof tokenTypes)[number];
  /** The catalogue does not have it, or the file is not there. */
  readonly isUnknown: boolean;
}

const types: Readonly<Partial<Record<Subject['kind'], SemanticToken['type']>>> = {
  requirement: 'requirement',
  'expected-proof': 'expectedProof',
  profile: 'profile',
  file: 'evidence',
};

/**
 * What the grammar can't know from words alone: ids in quotes or of an unusual form, and whether the catalogue has an id or
 * a profile, and the disk a file. In the order of lines. A catalogue is all definitions, and the grammar colours those.
 */
export function semanticTokens(known: KnownTexts, path: string): readonly SemanticToken[] {
  const { catalogue, evidence } = known;
  if (catalogue.kind !== 'unnamed' && path === catalogue.path) return [];
  const absent = new Set([...evidence.states].flatMap(([key, { kind }]) => (kind === 'absent' ? [key] : [])));
  const profiles = profilesKnown(known);
  const isUnknown = (subject: Subject): boolean => {
    if (subject.kind === 'file') return absent.has(subject.path);
    if (catalogue.kind !== 'loaded') return false;
    if (subject.kind === 'requirement') return !subject.known;
    if (subject.kind === 'profile') return !profiles.has(foldProfile(subject.name));
    if (subject.kind !== 'expected-proof') return false;
    const requirement = resolveRequirement(known, subject.requirement);
    return requirement === undefined || findExpected(requirement, subject.name).kind !== 'found';
  };
  const tokens: SemanticToken[] = [];
  for (const { subject, range } of mentionsIn(known, path)) {
    const type = types[subject.kind];
    if (type !== undefined && range.start.line === range.end.line)
      tokens.push({ range, type, isUnknown: isUnknown(subject) });
  }
  return tokens.sort((a, b) => comparePositions(a.range.start, b.range.start));
}

function profilesKnown({ catalogue }: KnownTexts): ReadonlySet<string> {
  if (catalogue.kind !== 'loaded') return new Set();
  const all = catalogue.catalogue.chapters.flatMap(({ requirements }) => requirements);
  return new Set(all.flatMap(({ profiles }) => profiles.map(foldProfile)));
}
