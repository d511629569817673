import { objectOf } from '../objectOf';

/** What of a proof is put into the clipboard. */
export const copiedParts = [
  'requirement',
  'scenario',
  'expectedProof',
  'path',
  'name',
  'value',
  'test',
] as const;

export type CopiedPart = (typeof copiedParts)[number];

/** What the page of a deposit asks for; `of` is the key of a proof, or the place of a finding in the list. */
export type DepositMessage =
  | { readonly act: 'copy'; readonly of: string; readonly part: CopiedPart }
  | { readonly act: 'reveal'; readonly of: string }
  | { readonly act: 'finding'; readonly of: string }
  | { readonly act: 'tick'; readonly of: string; readonly on: boolean }
  | { readonly act: 'all'; readonly on: boolean }
  | { readonly act: 'submit' }
  /** The renamed files, into a folder. */
  | { readonly act: 'write' };

/** A message of the page, looked at before it is trusted; undefined where it is none of ours. */
export function depositMessage(message: unknown): DepositMessage | undefined {
  const { act, of, part, on } = objectOf(message);
  switch (act) {
    case 'copy': {
      const known = copiedParts.find((one) => one === part);
      return typeof of === 'string' && known !== undefined ? { act, of, part: known } : undefined;
    }
    case 'reveal':
    case 'finding':
      return typeof of === 'string' ? { act, of } : undefined;
    case 'tick':
      return typeof of === 'string' && typeof on === 'boolean' ? { act, of, on } : undefined;
    case 'all':
      return typeof on === 'boolean' ? { act, on } : undefined;
    case 'submit':
    case 'write':
      return { act };
    default:
      return undefined;
  }
}
