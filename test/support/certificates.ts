function value(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const length = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

function name(common: string): Buffer {
  const pair = value(0x30, value(6, Buffer.from([0x55, 4, 3])), value(0x0c, Buffer.from(common)));
  return value(0x30, value(0x31, pair));
}

export interface MadeCertificate {
  readonly subject: string;
  readonly issuer: string;
  /** As the encoding writes it: `270101000000Z`, or `20520101000000Z`. */
  readonly until: string;
}

/** A certificate whose key and signature mean nothing. */
export function certificate({ subject, issuer, until }: MadeCertificate): Buffer {
  const time = (text: string): Buffer => value(text.length === 13 ? 0x17 : 0x18, Buffer.from(text));
  const algorithm = value(0x30, value(6, Buffer.from([42, 3])));
  const signed = value(
    0x30,
    value(0xa0, value(2, Buffer.from([2]))),
    value(2, Buffer.from([1])),
    algorithm,
    name(issuer),
    value(0x30, time('200101000000Z'), time(until)),
    name(subject),
    value(0x30, algorithm, value(3, Buffer.alloc(200))),
  );
  return value(0x30, signed, algorithm, value(3, Buffer.from([0])));
}

export function pemOf(...certificates: readonly Uint8Array[]): string {
  return certificates
    .map(
      (one) =>
        `-----BEGIN CERTIFICATE-----\n${Buffer.from(one).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    )
    .join('');
}
