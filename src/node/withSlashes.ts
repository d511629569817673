import { sep } from 'node:path';

/** A path of this system with `/` between its parts. Where that is the separator already, `\` is a sign of a name. */
export function withSlashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
