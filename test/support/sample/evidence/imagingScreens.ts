import { addressBar, appFrame, page } from './appFrame';
import { badge, button, fields, notice, panel, table } from './parts';
import { aurore, insTestDomain } from './people';

const demo = 'https://demo.radiance.example';

function knee(offset: number): string {
  return `<svg width="380" height="480"><g transform="translate(${String(offset)} 0)" fill="#8a97a0">
    <path d="M140 10h90l-8 170q40 20 26 66-66 34-130 0-16-50 28-66z" fill="#aab5bc"/><ellipse cx="184" cy="262" rx="72" ry="9" fill="#2b343b"/>
    <path d="M118 284q66-20 132 0 10 40-20 60l-8 130h-80l-6-130q-34-22-18-60z"/><circle cx="272" cy="210" r="26" fill="#c3ccd2"/></g></svg>`;
}

function viewer(title: string, at: string, left: string, right: string): string {
  const image = (label: string, offset: number): string => `<div>${label}${knee(offset)}</div>`;
  return appFrame({
    title,
    menu: 'Images',
    url: `${demo}/images/2041/irm-genou`,
    at,
    body: `<div class="viewer">${image(left, 0)}${image(right, 18)}</div>`,
  });
}

const reportText = `<p><b>Indication.</b> Gonalgie interne depuis six semaines.</p><p><b>Technique.</b> Séquences T1 et DP Fat-Sat dans les trois plans.</p>
  <p><b>Résultat.</b> Ménisques et ligaments d’aspect habituel. Lame d’épanchement.</p><p><b>Conclusion.</b> Examen fictif, rédigé pour une démonstration.</p>`;

export const imagingScreens: Readonly<Record<string, string>> = {
  'DB/visionneuse.png': viewer(
    `${aurore.name} Aurore · IRM du genou`,
    '05/03/2026 16:05',
    'Coupe 12/24 · DP Fat-Sat',
    'Coupe 13/24 · DP Fat-Sat',
  ),
  '../a-joindre/visionneuse-comparaison.png': viewer(
    'Comparer à un examen antérieur (DRIMbox)',
    '05/03/2026 16:09',
    '27/02/2026 · site local',
    '03/04/2025 · CH FICTIF, par DRIMbox',
  ),
  'DOC/affichage-compte-rendu.png': appFrame({
    title: 'Document reçu',
    menu: 'Comptes rendus',
    url: `${demo}/documents/5108`,
    at: '04/03/2026 10:47',
    body:
      panel(
        'En-tête CDA',
        fields([
          ['Patient', `${aurore.name} ${aurore.given}`],
          ['Matricule INS', aurore.ins],
          ['Domaine', `${insTestDomain} (test)`],
        ]),
      ) + panel('Corps du document', reportText),
  }),
  'IMG/modele-compte-rendu.png': appFrame({
    title: 'Modèles de comptes rendus',
    menu: 'Réglages',
    url: `${demo}/reglages/modeles/irm-genou`,
    at: '09/03/2026 09:00',
    body:
      panel(
        'IRM du genou',
        table(
          ['Partie', 'Obligatoire', 'Code'],
          [
            ['Indication', 'oui', '55752-0'],
            ['Technique', 'oui', '55115-0'],
            ['Résultat', 'oui', '59776-5'],
            ['Conclusion', 'oui', '19005-8'],
          ],
        ),
      ) + button('Enregistrer', true),
  }),
  'IMG/relecture.png': appFrame({
    title: 'Relecture',
    menu: 'Comptes rendus',
    at: '09/03/2026 09:21',
    body:
      panel('IRM du genou droit', reportText) +
      button('Signer et valider', true) +
      button('Renvoyer en frappe'),
  }),
  'IMG/valide.png': appFrame({
    title: 'Relecture',
    menu: 'Comptes rendus',
    at: '09/03/2026 09:22',
    body:
      notice(
        'Validé par Dr TEST-LUMEN le 09/03/2026 à 09:22. Toute correction créera une nouvelle version.',
        'green',
      ) + panel('IRM du genou droit', reportText),
  }),
  'TBB/tableau-de-bord.png': appFrame({
    title: 'Tableau de bord des usages',
    menu: 'Activité',
    url: `${demo}/activite?mois=2026-03`,
    at: '31/03/2026 18:00',
    body:
      `<div class="two">${panel('Comptes rendus déposés au DMP', '<div class="big">1 284</div><p>96 % des examens validés</p>')}${panel('Messages MSSanté envoyés', '<div class="big">2 071</div><p>dont 340 aux patients</p>')}</div>` +
      panel(
        'Identités qualifiées, par semaine',
        `<div class="bars">${[62, 70, 78, 85, 91].map((share) => `<div style="height:${String(share)}%">${String(share)} %</div>`).join('')}</div>`,
      ),
  }),
  'INS/cnda-insi-suivi.png': authorityPage(
    'Mes demandes',
    'INSi – identité par traits',
    '12/02/2026 16:22',
    '30/04/2026',
  ),
  'EPR/cnda-ordonnance-suivi.png': authorityPage(
    'Mes demandes',
    'Ordonnance numérique',
    '20/03/2026 11:03',
    '29/05/2026',
  ),
};

/** A vendor's personal space, drawn by us: no likeness of a real site is meant. */
function authorityPage(title: string, service: string, at: string, expected: string): string {
  return page(
    `${addressBar('https://espace-editeur.autorisation.example/demandes', at)}<main>
      <header><h1>${title}</h1><div class="who">Nacre Logiciels (exemple) · EDI123456<br>${at}</div></header>
      ${panel(
        service,
        fields([
          ['Logiciel', 'Radiance'],
          ['NIL', 'RAD123456'],
          ['Version visée', '3.2.0'],
          ['État', badge('En cours / actif', 'blue')],
          ['Étape', 'Pré-examen'],
          ['Retour prévu le', expected],
        ]),
      )}
      ${panel(
        'Étapes',
        table(
          ['Étape', 'Depuis le'],
          [
            ['Initialisation', '02/02/2026'],
            ['Pré-examen', '09/02/2026'],
            ['Examen de conformité', '—'],
            ['Finalisation', '—'],
          ],
        ),
      )}
    </main>`,
  );
}

const paper =
  'body{background:#d8d4cb;font-family:"DejaVu Serif",serif}.sheet{position:absolute;left:250px;top:40px;width:760px;height:720px;background:#faf8f2;padding:50px 60px;transform:rotate(-.7deg)}';

export const scans: Readonly<Record<string, string>> = {
  'INS/etiquette-datamatrix.jpg': page(
    `<div class="sheet"><h1>Étiquette patient (spécimen)</h1><p style="margin:20px 0">${aurore.name} ${aurore.given}<br>né(e) le ${aurore.born}<br>INS ${aurore.ins}<br>OID ${insTestDomain}</p>${dataMatrix()}</div>`,
    paper,
  ),
  'IMG/compte-rendu-papier.jpg': page(
    `<div class="sheet"><h1>Compte rendu d’imagerie</h1><p style="margin:16px 0">${aurore.name} ${aurore.given}, né(e) le ${aurore.born}</p>${reportText}<p style="margin-top:40px">Remis en main propre le 09/03/2026.</p><p style="font-size:30px;font-style:italic">C. Test-Lumen</p></div>`,
    paper,
  ),
};

/** A pattern that looks like a DataMatrix and holds nothing. */
function dataMatrix(): string {
  const side = 22;
  const cells = Array.from({ length: side * side }, (_, at) => {
    const x = at % side;
    const y = Math.floor(at / side);
    const black = x === 0 || y === side - 1 || (x * 7 + y * 13 + x * y * 3) % 5 < 2;
    return black ? `<rect x="${String(x)}" y="${String(y)}" width="1" height="1"/>` : '';
  });
  return `<svg viewBox="0 0 ${String(side)} ${String(side)}" width="220" height="220">${cells.join('')}</svg>`;
}
