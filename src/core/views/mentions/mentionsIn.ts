import { entryAt } from '../outline/expectedAt';
import { requirementAbove } from '../../catalogue/requirementText';
import { rangeHolds, type Position } from '../../text/position';
import { mentionsInCatalogue, mentionsInRequirement } from './inCatalogue';
import { mentionsInChapter, mentionsInEntry } from './inChapter';
import { mentionsInCorrections } from './inCorrections';
import { mentionsInDeposit } from './inDeposit';
import { mentionsInDossier } from './inDossier';
import { pathsOf, type KnownTexts } from './knownTexts';
import type { Mention, Subject } from './model';
import { sameAs } from './sameSubject';

/** What a file of a dossier names, in the order of its lines; with `about`, at least every place that names that. */
export function* mentionsIn(known: KnownTexts, path: string, about?: Subject): Generator<Mention> {
  const { dossier, catalogue, chapters, deposits } = known;
  const chapter = chapters.find((one) => one.path === path);
  const deposit = deposits.find((one) => one.path === path);
  if (chapter !== undefined) yield* mentionsInChapter(known, chapter, about);
  else if (deposit !== undefined) yield* mentionsInDeposit(known, deposit);
  else if (path === dossier.path) yield* mentionsInDossier(known);
  else if (catalogue.kind === 'loaded') {
    const text = known.textOf(path) ?? '';
    if (path === catalogue.path)
      yield* mentionsInCatalogue({ path, catalogue: catalogue.catalogue, text }, about);
    else if (path === catalogue.corrections?.path) yield* mentionsInCorrections(known, path, text);
  }
}

/** Every place of a dossier that names a subject, file by file. */
export function mentionsOf(known: KnownTexts, subject: Subject): readonly Mention[] {
  const isSame = sameAs(subject);
  return pathsOf(known).flatMap((path) =>
    [...mentionsIn(known, path, subject)].filter((mention) => isSame(mention.subject)),
  );
}

/** Where a subject is defined: in the catalogue, or in `segur.yaml`. */
export function definingMentions(known: KnownTexts, subject: Subject): readonly Mention[] {
  const { catalogue, dossier } = known;
  const paths = catalogue.kind === 'loaded' ? [dossier.path, catalogue.path] : [dossier.path];
  const isSame = sameAs(subject);
  return paths.flatMap((path) =>
    [...mentionsIn(known, path, subject)].filter((one) => one.role === 'definition' && isSame(one.subject)),
  );
}

/** What is named at a place; only the entry or the requirement there is looked at. */
export function mentionAt(known: KnownTexts, path: string, position: Position): Mention | undefined {
  for (const mention of mentionsAround(known, path, position))
    if (rangeHolds(mention.range, position)) return mention;
  return undefined;
}

function* mentionsAround(known: KnownTexts, path: string, position: Position): Generator<Mention> {
  const { catalogue, chapters } = known;
  const chapter = chapters.find((one) => one.path === path);
  const placed = chapter === undefined ? undefined : entryAt(chapter, position);
  if (placed !== undefined) {
    yield* mentionsInEntry(known, path, placed);
    return;
  }
  if (catalogue.kind !== 'loaded' || path !== catalogue.path) {
    yield* mentionsIn(known, path);
    return;
  }
  const source = { path, catalogue: catalogue.catalogue, text: known.textOf(path) ?? '' };
  const requirement = requirementAbove(source.catalogue, position.line);
  if (requirement !== undefined) yield* mentionsInRequirement(source, requirement);
  yield* mentionsInCatalogue(source, { kind: 'chapter', name: '' });
}
