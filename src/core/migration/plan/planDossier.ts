import { foldProfile } from '../../catalogue/profiles';
import type { CatalogueDifference } from '../comparison/model';
import { readDossier } from '../../dossier/readDossier';
import { applyEdits, type TextEdit } from '../../text/textEdit';
import { setCatalogue } from '../../editing/setCatalogue';
import { setProfiles } from '../../editing/setProfiles';
import { editsBetween } from './editsBetween';
import { renamedProfiles } from './renamedProfiles';

/** What moving to a new catalogue does to `segur.yaml`. */
export interface DossierPlan {
  readonly edits: readonly TextEdit[];
  /** Profiles that were chosen and have a new name now, both as published. */
  readonly renamedProfiles: readonly { readonly before: string; readonly after: string }[];
  /** Profiles that were chosen and are gone: they stay as written, and are reported. */
  readonly lostProfiles: readonly string[];
}

/**
 * Makes `segur.yaml` follow a new catalogue: its path, and the names of profiles where the comparison leaves no doubt.
 * Undefined where the file can't be made to name the catalogue by an edit (all of it in braces, a list in the value's place).
 */
export function planDossier(
  difference: CatalogueDifference,
  text: string,
  cataloguePath: string,
): DossierPlan | undefined {
  const { dossier } = readDossier('segur.yaml', text);
  const chosen = dossier.profiles.map(({ value }) => value);
  const names = renamedProfiles(difference);
  const removedProfiles = new Set(difference.profiles.removed.map(foldProfile));
  const renamed = chosen.flatMap((before) => {
    const after = names.get(foldProfile(before));
    return after === undefined ? [] : [{ before, after }];
  });
  const renaming = renamed.length === 0 ? [] : editProfiles(text, chosen, names);
  const applied = renaming === undefined ? [] : renamed;
  const keptNames = new Set(applied.map(({ before }) => before));
  const withProfiles = applyEdits(text, renaming ?? []);
  const after = withCatalogue(withProfiles, cataloguePath);
  if (after === undefined) return undefined;
  return {
    edits: editsBetween(text, after),
    renamedProfiles: applied,
    lostProfiles: chosen.filter((name) => removedProfiles.has(foldProfile(name)) && !keptNames.has(name)),
  };
}

function editProfiles(
  text: string,
  chosen: readonly string[],
  names: ReadonlyMap<string, string>,
): readonly TextEdit[] | undefined {
  const replacements = new Map(
    chosen.map((name) => {
      const now = names.get(foldProfile(name)) ?? name;
      return [foldProfile(now), now];
    }),
  );
  return setProfiles(text, [...replacements.values()]);
}

function withCatalogue(text: string, path: string): string | undefined {
  if (readDossier('segur.yaml', text).dossier.catalogue?.value === path) return text;
  const edit = setCatalogue(text, path);
  return edit === undefined ? undefined : applyEdits(text, [edit]);
}
