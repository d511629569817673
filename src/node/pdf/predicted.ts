/** How the bytes of a row were made smaller than they are: by the difference from those beside and above. */
export interface Prediction {
  readonly predictor: number;
  readonly colours: number;
  readonly bits: number;
  readonly columns: number;
}

/** Undoes a prediction; what comes after the last whole row is left as it is. */
export function unpredicted(bytes: Uint8Array, prediction: Prediction): Uint8Array {
  const { predictor, colours, bits, columns } = prediction;
  if (predictor < 2 || colours * bits * columns > 1e7 || colours * bits * columns <= 0) return bytes;
  const step = Math.max(1, (colours * bits) >> 3);
  const row = (colours * bits * columns + 7) >> 3;
  return predictor === 2 ? withoutLeft(bytes, row, bits === 8 ? step : 0) : withoutRows(bytes, row, step);
}

function withoutLeft(bytes: Uint8Array, row: number, step: number): Uint8Array {
  if (step === 0) return bytes;
  const out = Uint8Array.from(bytes);
  for (let at = 0; at < out.length; at++) {
    if (at % row >= step) out[at] = (out[at] ?? 0) + (out[at - step] ?? 0);
  }
  return out;
}

function withoutRows(bytes: Uint8Array, row: number, step: number): Uint8Array {
  const rows = Math.ceil(bytes.length / (row + 1));
  const out = new Uint8Array(rows * row);
  for (let number = 0; number < rows; number++) {
    const from = number * (row + 1);
    const kind = bytes[from] ?? 0;
    const to = number * row;
    for (let at = 0; at < row; at++) {
      const left = at < step ? 0 : (out[to + at - step] ?? 0);
      const above = number === 0 ? 0 : (out[to + at - row] ?? 0);
      const corner = number === 0 || at < step ? 0 : (out[to + at - row - step] ?? 0);
      out[to + at] = (bytes[from + 1 + at] ?? 0) + guess(kind, left, above, corner);
    }
  }
  return out;
}

function guess(kind: number, left: number, above: number, corner: number): number {
  switch (kind) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const estimate = left + above - corner;
      const [toLeft, toAbove, toCorner] = [left, above, corner].map((one) => Math.abs(estimate - one));
      if ((toLeft ?? 0) <= (toAbove ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left;
      return (toAbove ?? 0) <= (toCorner ?? 0) ? above : corner;
    }
    default:
      return 0;
  }
}
