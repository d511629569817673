import assert from 'node:assert/strict';
import { maskPrivate } from '../../../src/core/privacy/maskPrivate';
import { searchSecrets } from '../../../src/core/privacy/searchSecrets';
import { secretsIn } from '../../../src/core/privacy/secretsIn';
import { long } from '../../support/long';

const base64url = (text: string): string => Buffer.from(text).toString('base64url');
const token = `${base64url('{"alg":"RS256","kid":"k1"}')}.${base64url('{"sub":"899700000001","iat":1}')}.${base64url('signature of some bytes')}`;
const key = Buffer.from('0123456789'.repeat(20)).toString('base64');
const lines = (key.match(/.{1,64}/gu) ?? []).join('\n');

/** What a secret looks like in logs and settings, and the part of it that is never shown. */
const secrets: Readonly<Record<string, readonly [text: string, hidden: string]>> = {
  'a private key': [`-----BEGIN PRIVATE KEY-----\n${lines}\n-----END PRIVATE KEY-----`, key.slice(0, 40)],
  'a key of RSA, with its head': [
    `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00FF\n\n${lines}\n`,
    key.slice(0, 40),
  ],
  'a key in JSON': [
    `{"private_key":"-----BEGIN PRIVATE KEY-----\\n${lines.replaceAll('\n', '\\n')}"}`,
    key.slice(0, 40),
  ],
  'a bearer token': [`> Authorization: Bearer ${token}`, token],
  'an opaque bearer token': [
    'authorization=Bearer 9f8b2c1d7e6a4f03b5c8d1e2f3a4b5c6',
    '9f8b2c1d7e6a4f03b5c8d1e2f3a4b5c6',
  ],
  'a token by itself': [`jeton reçu : ${token}`, token],
  'a token in JSON': [`{"access_token":"${token}","expires_in":120}`, token],
  'basic credentials': [
    `Authorization: Basic ${Buffer.from('radiance:Ze3k-77pq').toString('base64')}`,
    'cmFkaWFuY2U',
  ],
  'a client secret in a form': [
    'grant_type=client_credentials&client_id=radiance&client_secret=8fZ2kPq0vL4x',
    '8fZ2kPq0vL4x',
  ],
  'a client secret in JSON': ['"client_secret": "b7e1-44d0-9c2f"', 'b7e1-44d0-9c2f'],
  'a client secret in YAML': ['psc:\n  client-secret: 7Yh3kd02Ls9q', '7Yh3kd02Ls9q'],
  'a password in properties': ['spring.datasource.password=Azerty123!', 'Azerty123!'],
  'a password in the environment': ['DB_PASSWORD=tr0ub4dor-et-3', 'tr0ub4dor-et-3'],
  'a password in quotes': [`password: 'Été-2026-Nacre'`, 'Été-2026-Nacre'],
  'a password in an element': ['<wsse:Password Type="x">Nacre#2026</wsse:Password>', 'Nacre#2026'],
  'a password in settings': ['<add key="SmtpPassword" value="Nacre#2026" />', 'Nacre#2026'],
  'a password in French': ['mot de passe : Nacre-2026', 'Nacre-2026'],
  'a password of a command': ['mysqldump --password Nacre#2026 base', 'Nacre#2026'],
  'a string of connection': ['Server=db;Database=ris;User Id=sa;Password=nacre;Encrypt=true', 'nacre'],
  'an address with a password': ['postgresql://ris:s3cr3t-ris@db.nacre.fr:5432/ris', 's3cr3t-ris'],
  'a key of PuTTY': [
    `PuTTY-User-Key-File-3: ssh-rsa\nPublic-Lines: 1\nAAAAB3Nza\nPrivate-Lines: 2\n${lines}\nPrivate-MAC: 00ff`,
    key.slice(0, 40),
  ],
  'a key of SSH2': [
    `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nComment: "ris"\n${lines}\n---- END`,
    key.slice(0, 40),
  ],
  'basic credentials that end in padding': [
    `Authorization: Basic ${Buffer.from('nacre:Ze3k-77pqr').toString('base64')}`,
    'bmFjcmU6WmUzay03N3Bxcg==',
  ],
  'credentials of a command': ['$ curl -s -u nacre:Ze3k-77pq https://api.nacre.fr/', 'Ze3k-77pq'],
  'a password joined to its option': ['mysqldump -uroot -pZe3k77pq99 ris', 'Ze3k77pq99'],
  'a password of a shell': ["sshpass -p 'Ze3k77pq99' ssh ris@serveur", 'Ze3k77pq99'],
  'a password of a store of keys': ['keytool -list -storepass Ze3k77pq99', 'Ze3k77pq99'],
  'a password of openssl': ['openssl pkcs12 -in a.p12 -passin pass:Ze3k77', 'Ze3k77'],
  'a password of a machine': ['machine api.nacre.fr login ris password Ze3k77pq99', 'Ze3k77pq99'],
  'a password of PHP': ["define('DB_PASSWORD', 'Ze3k77pq99');", 'Ze3k77pq99'],
  'a key of Azure': [`AccountName=ris;AccountKey=${key.slice(0, 86)}==;x`, key.slice(0, 86)],
  'a signed address of Azure': [
    `https://ris.nacre.fr/c?sv=2022-11-02&sig=${key.slice(0, 43)}%3D`,
    key.slice(0, 43),
  ],
  'a token of npm': [`//registry.npmjs.org/:_authToken=npm_${'aB3'.repeat(12)}`, `npm_${'aB3'.repeat(12)}`],
  'a registry of Docker': ['{"auths":{"reg":{"auth":"cmlzOlplM2s3N3BxOTk="}}}', 'cmlzOlplM2s3N3BxOTk='],
  'an address of Oracle': ['jdbc:oracle:thin:ris/s3cr3tris@//db:1521/RIS', 's3cr3tris'],
};

const silent: readonly string[] = [
  'password=********',
  'password=${DB_PASSWORD}',
  'password: {{ vault.db }}',
  'password = request.form.password;',
  'const password = await askPassword(user1);',
  '"password": "string"',
  '"password": "votre_mot_de_passe"',
  'PASSWORD=changeme',
  'submitPassword: SIGN_IN_V2_SUBMIT_PASSWORD,',
  '"RootUserPassword": "arn:aws:iam::aws:policy/root-task/IAMCreate2",',
  '"ARN": "arn:aws:secretsmanager:eu-west-3:1234:secret:MaBase-a1b2c3"',
  'Le mot de passe : au moins 12 caractères, dont 1 chiffre.',
  'const REFRESH_TOKEN = "refresh_token";',
  '"@inquirer/password": "^5.2.5"',
  'PWD=/home/user2/projet',
  'https://user:password@example.org/',
  'Authorization: Bearer <token>',
  '-----BEGIN PRIVATE KEY-----',
  'client_secret=xxxxxxxxxxxx',
  'token count: 12345678',
  'MESSAGES_16=Password:\nMESSAGES_17=OK',
  'curl -u "$USER:$PASS" https://api.nacre.fr/',
  'curl --user login:motdepasse https://api.nacre.fr/',
  'mysqldump -port=33061 -uroot -p ris2026',
  'mysql -h serveur1 -P 3306 --protocol=tcp2',
  'DefaultEndpointsProtocol=http;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq;',
  'GET /image?sv=2&sig=abc12345',
  '{"auth":"oauth2"}',
  "set('password', 'required')",
  'login ris password: voir le coffre 2',
  '--client-secret=projects/ris-2/secrets/psc/versions/2',
];

describe('secrets in a text', () => {
  for (const [name, [text, hidden]] of Object.entries(secrets)) {
    it(`are found once, and never shown: ${name}`, () => {
      assert.equal(secretsIn(text).length, 1);
      assert.ok(!maskPrivate(text).includes(hidden), maskPrivate(text));
    });
  }

  for (const text of silent) {
    it(`are not what only names one: ${text}`, () => {
      assert.deepEqual(secretsIn(text), []);
    });
  }

  long('are placed at their line, in however many pieces the text comes', () => {
    const filler = 'une ligne sans rien de particulier\n'.repeat(6000);
    const text = `password=Nacre-2026!\n${filler}client_secret=8fZ2kPq0vL4x\n${filler}`;
    for (const size of [1000, 64 * 1024, text.length]) {
      const search = searchSecrets();
      for (let at = 0; at < text.length; at += size) search.add(text.slice(at, at + size));
      assert.deepEqual(search.end(), { count: 2, places: [1, 6002] });
    }
  });

  long('are placed at their line, whatever ends it', () => {
    for (const end of ['\n', '\r', '\r\n']) {
      const text = `${['a=1', '', `mdp=Sesame-1984-x`].join(end)}${end.repeat(90_000)}pwd=Sesame-1985-y${end}`;
      for (const size of [3, 70_000, text.length]) {
        const search = searchSecrets();
        for (let at = 0; at < text.length; at += size) search.add(text.slice(at, at + size));
        assert.deepEqual(search.end(), { count: 2, places: [3, 90_003] }, JSON.stringify(end));
      }
    }
  });

  long('are looked for in long texts made to cost much without going over them again and again', () => {
    for (const part of [
      'password=',
      'eyJ',
      'bearer ',
      '://a:',
      'user=;',
      '-----BEGIN PRIVATE KEY-----\n',
      'secret_key ',
    ])
      assert.ok(secretsIn(part.repeat(20_000)).length < 20_001);
  });
});
