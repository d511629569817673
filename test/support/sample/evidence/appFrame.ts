import { styles } from './styles';

export interface Screen {
  readonly title: string;
  /** Which entry of the product's menu is lit. */
  readonly menu: string;
  readonly body: string;
  /** Shown in a browser's address bar; without it, the product fills the screen. */
  readonly url?: string;
  /** Day and time shown on the screen, as a French user reads them. */
  readonly at: string;
}

const menu = [
  'Liste de travail',
  'Patients',
  'Comptes rendus',
  'Messagerie',
  'DMP',
  'Images',
  'Activité',
  'Réglages',
];
const user = 'Dr Camille TEST-LUMEN · RPPS 899000000123';

/** A whole screen of the fictional product, as a page of 1280 × 800. */
export function appFrame(screen: Screen): string {
  const entries = menu
    .map((entry) => `<span class="${entry === screen.menu ? 'on' : ''}">${entry}</span>`)
    .join('');
  const bar = screen.url === undefined ? '' : addressBar(screen.url, screen.at);
  return page(`${bar}<div class="app"><nav><b>Radiance</b>${entries}</nav><main>
    <header><h1>${screen.title}</h1><div class="who">${user}<br>${screen.at}</div></header>
    ${screen.body}<div class="status">Radiance 3.2.0 · base de démonstration · identités fictives</div></main></div>`);
}

export function page(body: string, extraStyle = ''): string {
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><style>${styles}${extraStyle}</style><body>${body}</body></html>`;
}

export function addressBar(url: string, at: string): string {
  return `<div class="browser"><i></i><i></i><i></i><div class="url">${url}</div><span>${at}</span></div>`;
}
