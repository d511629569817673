import type { Language, Words } from '../../language/language';
import type { LinkReason, LinkVerdict, LinkVerdictKind } from './linkVerdict';

interface VerdictWords {
  readonly verdicts: Readonly<Record<LinkVerdictKind, string>>;
  readonly reasons: Readonly<Record<LinkReason, string>>;
  readonly on: (day: string, verdict: string, reason: string) => string;
  readonly status: (status: number) => string;
  readonly retryAfter: (wait: string) => string;
}

const words: Words<VerdictWords> = {
  fr: {
    verdicts: {
      ok: 'répond',
      gone: 'n’existe plus',
      'login-page': 'demande une connexion',
      'not-a-report': 'ne mène pas à un rapport',
      'not-verified': 'non vérifié',
    },
    reasons: {
      answered: 'une page répond ; son contenu n’est pas vérifié',
      gone: 'l’hôte indique que la page n’existe pas',
      'login-address': 'le lien mène à une page de connexion',
      'login-form': 'la page demande un mot de passe',
      list: 'le lien mène à un menu ou à une liste',
      'error-page': 'le lien mène à une page d’erreur',
      empty: 'la page est vide',
      captive: 'une page du réseau (portail, filtre) a répondu à la place',
      throttled: 'l’hôte signale trop de requêtes',
      'access-denied': 'l’hôte refuse l’accès',
      'server-error': 'l’hôte signale une erreur interne',
      'unexpected-answer': 'la réponse est inattendue',
      'led-elsewhere': 'le lien redirige vers une adresse qui n’est pas interrogée',
      malformed: 'ce n’est pas un lien',
      insecure: 'seuls les liens https sont interrogés',
      credentials: 'un lien qui contient un mot de passe n’est pas interrogé',
      port: 'seul le port habituel de https est interrogé',
      host: 'cet hôte n’est pas autorisé (policy.hosts)',
      address: 'une adresse numérique ou d’un réseau privé n’est pas interrogée',
      'too-many-redirections': 'trop de redirections',
      'unknown-name': 'le nom de l’hôte est introuvable (hors ligne ?)',
      offline: 'le réseau ne répond pas',
      timeout: 'pas de réponse complète en 5 secondes',
      certificate: 'le certificat de l’hôte n’est pas reconnu',
      proxy: 'le proxy refuse la connexion',
      connection: 'la connexion a échoué',
    },
    on: (day, verdict, reason) => `vérifié le ${day} : ${verdict} (${reason})`,
    status: (status) => `code ${status}`,
    retryAfter: (wait) => (/^\d+$/u.test(wait) ? `réessayer dans ${wait} s` : `réessayer après ${wait}`),
  },
  en: {
    verdicts: {
      ok: 'answers',
      gone: 'no longer exists',
      'login-page': 'requires a login',
      'not-a-report': 'does not lead to a report',
      'not-verified': 'not verified',
    },
    reasons: {
      answered: 'a page answers; its content is not checked',
      gone: 'the host reports that the page does not exist',
      'login-address': 'the link leads to a login page',
      'login-form': 'the page asks for a password',
      list: 'the link leads to a menu or a list',
      'error-page': 'the link leads to an error page',
      empty: 'the page is empty',
      captive: 'a network page (portal, filter) answered instead',
      throttled: 'the host reports too many requests',
      'access-denied': 'the host denies access',
      'server-error': 'the host reports an internal error',
      'unexpected-answer': 'the answer is unexpected',
      'led-elsewhere': 'the link redirects to an address that is not queried',
      malformed: 'it is not a link',
      insecure: 'only https links are queried',
      credentials: 'a link that contains a password is not queried',
      port: 'only the default https port is queried',
      host: 'this host is not allowed (policy.hosts)',
      address: 'a numeric or private network address is not queried',
      'too-many-redirections': 'too many redirections',
      'unknown-name': 'the host name is not found (offline?)',
      offline: 'the network does not answer',
      timeout: 'no complete answer within 5 seconds',
      certificate: 'the certificate of the host is not trusted',
      proxy: 'the proxy refuses',
      connection: 'the connection failed',
    },
    on: (day, verdict, reason) => `checked on ${day}: ${verdict} (${reason})`,
    status: (status) => `status ${status}`,
    retryAfter: (wait) => (/^\d+$/u.test(wait) ? `try again in ${wait} s` : `try again after ${wait}`),
  },
};

/** `répond`, `non vérifié` …: the verdict in a few words. */
export function verdictName(verdict: LinkVerdictKind, language: Language): string {
  return words[language].verdicts[verdict];
}

/** Why, with the status and what the host asked to wait, where they are known. */
export function verdictReason({ reason, status, retryAfter }: LinkVerdict, language: Language): string {
  const { reasons, status: codeOf, retryAfter: waitOf } = words[language];
  return [
    reasons[reason],
    ...(status === undefined ? [] : [codeOf(status)]),
    ...(retryAfter === undefined ? [] : [waitOf(retryAfter.slice(0, 60))]),
  ].join(', ');
}

/** Verdict, reason and day in one sentence. What was not verified is not said to be wrong. */
export function verdictText(verdict: LinkVerdict, language: Language): string {
  const name = verdictName(verdict.verdict, language);
  const reason = verdictReason(verdict, language);
  if (verdict.verdict === 'not-verified')
    return `${name}${language === 'fr' ? ' : ' : ': '}${reason} (${dayOf(verdict)})`;
  return words[language].on(dayOf(verdict), name, reason);
}

/** `2026-02-11 10:32 UTC`. */
function dayOf({ at }: LinkVerdict): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
