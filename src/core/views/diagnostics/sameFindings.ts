import type { Finding } from '../../findings/model';
import type { Range } from '../../text/position';

/** Whether two lists of findings would be shown alike. */
export function sameFindings(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((finding, order) => sameFinding(finding, b[order]));
}

function sameFinding(a: Finding, b: Finding | undefined): boolean {
  if (a === b) return true;
  return (
    a.code === b?.code &&
    a.severity === b.severity &&
    sameRange(a.range, b.range) &&
    sameParams(a.params, b.params) &&
    a.related.length === b.related.length &&
    a.related.every((place, order) => samePlace(place, b.related[order]))
  );
}

function samePlace(a: Finding['related'][number], b: Finding['related'][number] | undefined): boolean {
  return a.file === b?.file && a.note === b.note && sameRange(a.range, b.range);
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}

function sameParams(a: Finding['params'], b: Finding['params']): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
