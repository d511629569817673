/** What an X.509 certificate says of itself. */
export interface Certificate {
  /** Whom it names, all of it, as the host writes names: to be compared with `issuer`. */
  readonly subject: string;
  readonly issuer: string;
  /** The first common name, else the first organisation; undefined where it has neither. */
  readonly name: string | undefined;
  /** ISO 8601, UTC, to the second. */
  readonly validFrom: string;
  readonly validUntil: string;
}

/** Reads one certificate in DER, whatever is after it; undefined where the bytes begin with none. Nothing is verified. */
export type CertificateReader = (bytes: Uint8Array) => Certificate | undefined;
