import type { LinkFailure, LinkRefusal } from '../../ports/linkOpener';

/** What became known of a link at one moment. It says whether a page answers, never that a report is right. */
export interface LinkVerdict {
  /** As written in the dossier. */
  readonly url: string;
  readonly verdict: LinkVerdictKind;
  readonly reason: LinkReason;
  /** When, ISO 8601 in UTC. */
  readonly at: string;
  /** The host that spoke last, or would have been asked; '' where the link names none. */
  readonly finalHost: string;
  /** The status of the answer, where there was one. */
  readonly status?: number;
  /** What the host asked to wait, as it said it: seconds or a date. */
  readonly retryAfter?: string;
}

/**
 * - `ok`: a page answers, and nothing known says that it is another one
 * - `gone`: the host says that the page does not exist (404, 410)
 * - `login-page`: what answers asks to log in
 * - `not-a-report`: what answers is a menu, a list, a page of errors
 * - `not-verified`: nothing can be said about the link, which may well be right
 */
export const linkVerdictKinds = ['ok', 'gone', 'login-page', 'not-a-report', 'not-verified'] as const;

export type LinkVerdictKind = (typeof linkVerdictKinds)[number];

export type LinkReason =
  | 'answered'
  | 'gone'
  | 'login-address'
  | 'login-form'
  | 'list'
  | 'error-page'
  | 'empty'
  | 'captive'
  | 'throttled'
  | 'access-denied'
  | 'server-error'
  | 'unexpected-answer'
  /** Redirected to where a link check does not go. */
  | 'led-elsewhere'
  | LinkRefusal
  | LinkFailure;
