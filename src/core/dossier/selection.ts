import type { Catalogue, Chapter, Requirement } from '../catalogue/model';
import { foldProfile, generalFold } from '../catalogue/profiles';
import { foldWords } from '../catalogue/spelling';
import { inSteps, runAtOnce, type Steps } from '../text/steps';
import type { Dossier } from './model';

/** What a dossier must prove: the part of the catalogue that its profiles, its wave and the nature of requirements leave. */
export interface Selection {
  /** In the agency's order, only those with something to prove. */
  readonly chapters: readonly Chapter[];
  readonly requirements: ReadonlySet<Requirement>;
}

export const emptySelection: Selection = { chapters: [], requirements: new Set() };

/** Why a requirement of the catalogue is not asked of a dossier. */
export type OutOfScope = 'recommendation' | 'profile' | 'not-critical';

/** Says of each requirement whether the dossier must prove it, and why not. */
export type Scope = (requirement: Requirement) => 'applies' | OutOfScope;

/**
 * The scope of a dossier. Sources: a préconisation is never checked (agency); a requirement applies when its profile is
 * `Général` or a chosen one (agency); a product listed in wave 1 proves again only what is critical (agency), read as
 * criticality `Critique` (ours: `policy.wave1CriticalOnly` turns it off, and a catalogue without criticalities ignores it).
 */
export function scopeOf(catalogue: Catalogue, dossier: Dossier): Scope {
  const chosen = new Set([generalFold, ...dossier.profiles.map((profile) => foldProfile(profile.value))]);
  const criticalOnly =
    dossier.product.listedInWave1 &&
    dossier.policy.wave1CriticalOnly &&
    catalogue.chapters.some((chapter) => chapter.requirements.some(isCritical));
  const fits = new Map<string, boolean>();
  const isChosen = (profile: string): boolean => {
    const known = fits.get(profile) ?? chosen.has(foldProfile(profile));
    fits.set(profile, known);
    return known;
  };
  return (requirement) => {
    if (requirement.nature === 'preconisation') return 'recommendation';
    if (!requirement.profiles.some(isChosen)) return 'profile';
    return criticalOnly && !isCritical(requirement) ? 'not-critical' : 'applies';
  };
}

/** The chapters and requirements within a scope. */
export function select(catalogue: Catalogue, scope: Scope): Selection {
  return runAtOnce(selectInSteps(catalogue, scope));
}

/** The same in steps. */
export function* selectInSteps(catalogue: Catalogue, scope: Scope): Steps<Selection> {
  const chapters: Chapter[] = [];
  const applying = new Set<Requirement>();
  for (const { name, requirements: all } of catalogue.chapters) {
    const requirements: Requirement[] = [];
    yield* inSteps(all, requirementsPerStep, (requirement) => {
      if (scope(requirement) !== 'applies') return;
      requirements.push(requirement);
      applying.add(requirement);
    });
    if (requirements.length > 0) chapters.push({ name, requirements });
    yield;
  }
  return { chapters, requirements: applying };
}

const requirementsPerStep = 512;

function isCritical(requirement: Requirement): boolean {
  return requirement.criticality !== undefined && foldWords(requirement.criticality) === 'critique';
}
