/** A prose on one line, and the same without case, accents and typographic signs: a place in one is the same place in the other. */
export interface FoldedProse {
  readonly shown: string;
  readonly folded: string;
}

/** More than any expected proof says; the rest is not looked at. UTF-16 units. */
const longest = 20_000;

export function foldProse(text: string): FoldedProse {
  const shown = text.slice(0, longest).normalize('NFC').replace(/\s+/g, ' ').trim();
  return { shown, folded: shown.replace(/[^ -~]/g, foldSign).toLowerCase() };
}

/** One UTF-16 unit for one, so that places stay. */
function foldSign(sign: string): string {
  if (sign === '’' || sign === '‘' || sign === 'ʼ' || sign === '´') return "'";
  if (sign === '–' || sign === '—' || sign === '‑' || sign === '−') return '-';
  if (sign === '«' || sign === '»' || sign === '“' || sign === '”') return '"';
  if (sign === 'œ' || sign === 'Œ') return 'o';
  const [letter = ' '] = sign.normalize('NFD');
  return letter >= ' ' && letter <= '~' ? letter : '?';
}
