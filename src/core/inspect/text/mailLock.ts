import { envelopes } from '../certificate/derType';

/** Lines of a body in which an encrypted text may begin. Ours. */
const mostLines = 40;

/**
 * Looks, line by line, at the headers of a mail and at the start of its body for a sign that only its recipient can read it.
 * Sources: RFC 8551 (S/MIME), RFC 1847 and 3156 (PGP), MS-OXORMMS (rights management).
 */
export class MailLock {
  isLocked = false;
  private header = '';
  private inHeaders = true;
  /** The body is a packet whose header does not say what is in it. */
  private isPacket = false;
  private begun = false;
  private lines = 0;

  take(line: string): void {
    if (this.inHeaders) this.takeHeader(line);
    else if (line !== '' && this.lines++ < mostLines) this.takeBody(line);
  }

  private takeHeader(line: string): void {
    if (/^[ \t]/u.test(line)) {
      this.header += line;
      return;
    }
    this.isLocked ||= locked.test(this.header) || (packet.test(this.header) && envelope.test(this.header));
    this.isPacket ||= packet.test(this.header) && !/;\s*smime-type\s*=/iu.test(this.header);
    this.header = line;
    if (line === '' && this.begun) this.inHeaders = false;
    this.begun ||= line !== '';
  }

  private takeBody(line: string): void {
    if (line === '-----BEGIN PGP MESSAGE-----') this.isLocked = true;
    if (this.lines > 1 || !this.isPacket || !/^[A-Za-z0-9+/]{40,}={0,2}$/u.test(line)) return;
    const start = atob(line.slice(0, 40));
    this.isLocked ||= envelopes.some((mark) => start.includes(mark));
  }
}

const locked = /^content-type\s*:\s*(?:multipart\/encrypted\b|application\/x-microsoft-rpmsg-message\b)/iu;
const packet = /^content-type\s*:\s*application\/(?:x-)?pkcs7-mime\b/iu;
const envelope = /;\s*smime-type\s*=\s*"?(?:enveloped|authenveloped)-data/iu;
