import { foldId } from '../../catalogue/foldId';
import { foldProfile } from '../../catalogue/profiles';
import { foldWords } from '../../catalogue/spelling';
import type { Subject } from './model';

/** Says of subjects whether each is the one asked about, as tolerantly as its dossier reads names. */
export function sameAs(asked: Subject): (subject: Subject) => boolean {
  switch (asked.kind) {
    case 'requirement':
      return requirementLike(asked);
    case 'scenario':
    case 'expected-proof':
      return (one) =>
        one.kind === asked.kind && one.requirement === asked.requirement && one.name === asked.name;
    case 'profile': {
      const fold = foldProfile(asked.name);
      return (one) => one.kind === 'profile' && foldProfile(one.name) === fold;
    }
    case 'chapter': {
      const fold = foldWords(asked.name);
      return (one) => one.kind === 'chapter' && foldWords(one.name) === fold;
    }
    case 'request':
      return (one) => one.kind === 'request' && one.service.trim() === asked.service.trim();
    case 'file':
      return (one) => one.kind === 'file' && one.path === asked.path;
  }
}

/** Two ids of one catalogue may resemble each other; an id that no catalogue has is compared by what spellings share. */
function requirementLike(asked: Extract<Subject, { kind: 'requirement' }>): (subject: Subject) => boolean {
  const fold = foldId(asked.id);
  return (one) => {
    if (one.kind !== 'requirement') return false;
    if (one.id === asked.id) return true;
    return !(one.known && asked.known) && foldId(one.id) === fold;
  };
}
