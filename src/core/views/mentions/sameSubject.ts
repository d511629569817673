import { foldId } from '../../catalogue/foldId';
import { foldProfile } from '../../catalogue/profiles';
import { foldWords } from '../../catalogue/spelling';
import type { Subject } from './model';

/** Says of subjects whether each is the one asked about, as tolerantly as its dossier reads names. */
export function sameAs(other: Subject): (subject: Subject) => boolean {
  switch (other.kind) {
    case 'requirement':
      return requirementLike(other);
    case 'scenario':
    case 'expected-proof':
      return (one) =>
        one.kind === other.kind && one.requirement === other.requirement && one.name === other.name;
    case 'profile': {
      const fold = foldProfile(other.name);
      return (one) => one.kind === 'profile' && foldProfile(one.name) === fold;
    }
    case 'chapter': {
      const fold = foldWords(other.name);
      return (one) => one.kind === 'chapter' && foldWords(one.name) === fold;
    }
    case 'request':
      return (one) => one.kind === 'request' && one.service.trim() === other.service.trim();
    case 'file':
      return (one) => one.kind === 'file' && one.path === other.path;
  }
}

/** Two ids of one catalogue may resemble each other; an id that no catalogue has is compared by what spellings share. */
function requirementLike(other: Extract<Subject, { kind: 'requirement' }>): (subject: Subject) => boolean {
  const fold = foldId(other.id);
  return (one) => {
    if (one.kind !== 'requirement') return false;
    if (one.id === other.id) return true;
    return !(one.known && other.known) && foldId(one.id) === fold;
  };
}
