import type { Uri } from 'vscode';
import { setRemark, type RemarkChange } from '../../core/editing/deposit/setRemark';
import type { Session } from '../session/dossiers';
import { writeDeposit } from './writeDeposit';

/** Changes the vendor's side of a remark, that begins on a line of a deposit file; false where that can't be done alone. */
export function changeRemark(
  session: Session,
  { uri, line }: { readonly uri: Uri; readonly line: number },
  change: RemarkChange,
): Promise<boolean> {
  return writeDeposit(session, { uri, newText: undefined, edits: (text) => setRemark(text, line, change) });
}
