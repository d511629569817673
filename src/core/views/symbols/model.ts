import type { Range } from '../../text/position';

/** What the outline of a file and its breadcrumbs show. Texts are masked. */
export interface FileSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'chapter' | 'requirement' | 'proof' | 'submission' | 'key';
  /** All of it; holds those of its children. */
  readonly range: Range;
  /** Its name. */
  readonly selection: Range;
  readonly children: readonly FileSymbol[];
}
