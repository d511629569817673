/** One value of a DER encoding: its tag, and where what it holds is. */
export interface DerValue {
  readonly tag: number;
  readonly from: number;
  readonly to: number;
}

/** The value that begins at `at`; undefined where none can, or where it would end past `to`. */
export function derAt(bytes: Uint8Array, at: number, to = bytes.length): DerValue | undefined {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || at + 2 > to) return undefined;
  let length = first;
  let from = at + 2;
  if (first >= 0x80) {
    const count = first & 0x7f;
    // No length at all is BER, and four bytes are more than any file looked at here.
    if (count === 0 || count > 4) return undefined;
    length = 0;
    for (const end = from + count; from < end; from++) length = length * 256 + (bytes[from] ?? 0);
  }
  return from + length > to ? undefined : { tag, from, to: from + length };
}

/** More than any structure read here has side by side. */
const mostMembers = 256;

/** The values inside another, in order. */
export function membersOf(bytes: Uint8Array, parent: DerValue | undefined): readonly DerValue[] {
  const members: DerValue[] = [];
  if (parent === undefined) return members;
  for (let at = parent.from; at < parent.to && members.length < mostMembers;) {
    const member = derAt(bytes, at, parent.to);
    if (member === undefined) break;
    members.push(member);
    at = member.to;
  }
  return members;
}
