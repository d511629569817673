/**
 * Asks one page of the network, on a user's request only. Implementations speak `https` alone, follow redirections only
 * where `allowsHost` says so, connect to no address of a private network, send nothing of the user's but the request
 * itself, and answer with a value where the world is not as hoped. They throw the signal's reason when aborted.
 */
export interface LinkOpener {
  open(url: string, limits: LinkLimits, signal: AbortSignal): Promise<OpenedLink>;
}

export interface LinkLimits {
  /** For the whole, names, redirections and body together. */
  readonly milliseconds: number;
  /** Of the body; what comes after is not read. */
  readonly bytes: number;
  readonly redirections: number;
  /** The host in lower case, letters outside ASCII in punycode. */
  allowsHost(host: string): boolean;
}

export type OpenedLink =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** After redirections. */
      readonly finalUrl: string;
      /** As sent; '' where it was not. */
      readonly contentType: string;
      /** As sent: seconds or a date. */
      readonly retryAfter: string | undefined;
      /** The beginning of the body; empty unless the status is 2xx. */
      readonly body: Uint8Array;
    }
  /** Not asked: `url` is what the refusal is about, the link itself or where it was redirected to. */
  | { readonly kind: 'refused'; readonly why: LinkRefusal; readonly url: string }
  | { readonly kind: 'failed'; readonly why: LinkFailure; readonly url: string };

export type LinkRefusal =
  | 'malformed'
  | 'insecure'
  | 'credentials'
  | 'port'
  | 'host'
  /** The host is a number, or its name leads to a private network. */
  | 'address'
  | 'too-many-redirections';

export type LinkFailure = 'unknown-name' | 'offline' | 'timeout' | 'certificate' | 'proxy' | 'connection';
