import { baseName, foldedName, lookAlikeKey } from '../../text/names';
import { spellingsOf } from '../../text/percentDecoded';
import { resolveCitation } from '../../evidence/resolveCitation';
import { setScalar } from '../../yaml/edit/setScalar';
import { defineFinding, params } from '../defineFinding';
import { edit } from '../quickFixes/context';
import { offer } from '../quickFixes/offer';
import { otherFile } from '../quickFixes/commonFixes';
import { citedState } from './citedState';

/** The cited file exists. A path left empty is a fault of form, reported by the reader. Source: the agency. */
export const fileNotFound = defineFinding({
  code: 'file-not-found',
  severity: 'error',
  origin: 'agency',
  /**
   * `nearest` is a path that resembles the one written, '' where there is none; `moved` is where the one file is that has
   * the SHA-256 written beside it, '' where none has or several have; `alike` are those several, a few of them, a line each.
   */
  params: params<{ file: string; nearest: string; moved: string; alike?: string }>(),
  *checkProof(proof, context, draft) {
    const cited = citedState(proof, context);
    if (cited?.state.kind !== 'absent' || cited.file.trim() === '') return;
    const { nearest = '', moved = [] } = cited.state;
    const [only = '', ...others] = moved;
    const alike = others.length === 0 ? [] : namedLikeFirst(moved, cited.file).slice(0, mostAlike);
    const isMoved = others.length === 0;
    yield draft(cited.range, {
      ...{ file: cited.file, nearest, moved: isMoved ? only : '' },
      ...(alike.length === 0 ? {} : { alike: alike.join('\n') }),
    });
  },
  *fixes(context, { file, nearest, moved, alike = '' }) {
    if (moved !== '') {
      yield offer({
        kind: 'use-moved-file',
        fr: `Le fichier est maintenant « ${moved} » : corriger le chemin`,
        en: `The file is now “${moved}”: correct the path`,
        act: edit(context, setScalar(context.text, context.finding.range, moved)),
        preferred: true,
        certain: true,
        forAll: { fr: 'Retrouver les fichiers déplacés', en: 'Find the moved files' },
      });
    }
    const places = alike === '' ? [] : alike.split('\n');
    const sameName = places.filter((place) => baseName(place) === baseName(file));
    for (const place of places) {
      yield offer({
        kind: 'use-alike-file',
        fr: `Citer « ${place} », de même contenu`,
        en: `Cite “${place}”, which has the same content`,
        act: edit(context, setScalar(context.text, context.finding.range, place)),
        preferred: sameName.length === 1 && place === sameName[0],
      });
    }
    if (nearest !== '' && nearest !== moved && !places.includes(nearest)) {
      yield offer({
        kind: 'use-nearest-file',
        fr: `Vouliez-vous dire « ${nearest} » ? Corriger le chemin`,
        en: `Did you mean “${nearest}”? Correct the path`,
        act: edit(context, setScalar(context.text, context.finding.range, nearest)),
        preferred: moved === '' && sameName.length !== 1,
        certain: moved === '' && isOtherSpelling(file, nearest),
      });
    }
    yield* otherFile(context);
  },
});

const mostAlike = 4;

/** Files with the name that is cited come first: a folder that was moved as a whole keeps the names in it. */
function namedLikeFirst(paths: readonly string[], cited: string): readonly string[] {
  const isNamedAlike = (path: string): boolean => baseName(path) === baseName(cited);
  const oneLine = paths.filter((path) => !path.includes('\n'));
  return [...oneLine.filter(isNamedAlike), ...oneLine.filter((path) => !isNamedAlike(path))];
}

/** Whether a path is another one as Windows writes it, or as browsers encode it. */
function isOtherSpelling(written: string, meant: string): boolean {
  return spellingsOf(written).some(
    (spelling) => spelling !== written && placeOf(spelling) === placeOf(meant),
  );
}

function placeOf(path: string): string | undefined {
  // From a folder of its own, so that `..` has one to leave.
  const resolved = resolveCitation('a/b/c/d', path);
  return resolved.kind === 'inside' ? foldedName(lookAlikeKey(resolved.path)) : undefined;
}
