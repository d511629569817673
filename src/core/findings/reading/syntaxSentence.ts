import type { Words } from '../../language/language';
import { syntaxCauses, type SyntaxCause } from '../../yaml/syntaxCause';

/** Why a text is not YAML, and what to write instead. */
const sentences: Words<Readonly<Record<SyntaxCause, string>>> = {
  fr: {
    TAB_AS_INDENT: 'Tabulation en début de ligne : YAML n’admet que des espaces.',
    BAD_INDENT: 'Indentation incorrecte : alignez la ligne sur celles du même niveau.',
    MISSING_COLON: 'Clé inachevée : il manque « : » à la fin.',
    MISSING_DASH: 'Élément de liste sans tiret : commencez la ligne par « - ».',
    MISSING_CHAR:
      'Il manque un caractère : « : » après une clé, ou un guillemet, un crochet, une accolade à fermer.',
    MISSING_QUOTE: 'Guillemet ouvert et jamais fermé : fermez-le à la fin de la valeur.',
    MISSING_COMMA:
      'Il manque une virgule entre deux éléments. Pour un texte qui contient des crochets ou des accolades, mettez toute la valeur entre guillemets.',
    EXTRA_COMMA: 'Virgule en trop entre crochets ou accolades.',
    UNCLOSED: 'Crochet ou accolade jamais fermé. Si la valeur est un texte, mettez-la entre guillemets.',
    SPACE_AFTER_COLON: 'Il manque une espace après « : ».',
    COMMENT_TOO_CLOSE:
      'Un commentaire commence par une espace puis « # ». Si « # » fait partie de la valeur, mettez-la entre guillemets.',
    MULTILINE_KEY: 'Clé inachevée : il manque sans doute « : » à la fin de la ligne.',
    LONG_KEY: 'Cette clé dépasse 1 024 caractères.',
    TWO_COLONS: 'Deux « : » sur la ligne : mettez la valeur entre guillemets.',
    LIST_DASH: 'Un élément de liste commence par un tiret « - » du clavier, suivi d’une espace.',
    NEXT_LINE_INDENT: 'La ligne suivante est trop indentée : alignez-la sur celles du même niveau.',
    COMPLEX_KEY: 'Cette clé n’est pas un texte simple.',
    BLOCK_IN_FLOW:
      'Entre crochets ou accolades, mettez entre guillemets un texte qui contient « : » ou qui commence par un caractère réservé de YAML.',
    BLOCK_HEADER:
      '« | » ou « > » en début de valeur annonce un texte sur les lignes suivantes. Si ce caractère fait partie de la valeur, mettez-la entre guillemets.',
    BRACKETS_FIRST:
      'Une valeur qui commence par « [ » ou « { » est lue comme une liste : mettez toute la valeur entre guillemets.',
    WORDS_AFTER_QUOTE:
      'La valeur continue après le guillemet fermant : mettez-la tout entière entre guillemets.',
    BAD_SCALAR_START:
      'Une valeur ne peut pas commencer par ce caractère (« @ », « % », « ` », « , ») : mettez-la entre guillemets.',
    BACKSLASH:
      'Entre guillemets doubles, « \\ » n’est pas un séparateur : « \\n » y est un saut de ligne, « \\t » une tabulation. Écrivez le chemin avec « / ».',
    TAG: 'Les étiquettes YAML (« ! ») ne sont pas lues : retirez-la, ou mettez la valeur entre guillemets.',
    ANCHOR:
      'Les ancres et alias YAML (« & », « * ») ne sont pas lus : écrivez la valeur, entre guillemets si elle commence par ce caractère.',
    TOO_DEEP: 'Imbrication trop profonde : cette partie n’est pas lue.',
    MULTIPLE_DOCS: 'Un seul document YAML par fichier : retirez ce séparateur (« --- » ou « ... »).',
    MARKER_LINE: 'Rien ne peut suivre « --- » sur la même ligne : passez à la ligne.',
    BAD_DIRECTIVE: 'Les directives YAML (« % ») ne sont pas lues : retirez cette ligne.',
    UNREAD: 'Cette entrée n’est pas lisible ; corrigez d’abord les erreurs de syntaxe précédentes.',
    UNEXPECTED: 'YAML illisible ici : mettez la valeur entre guillemets, ou vérifiez le début de la ligne.',
  },
  en: {
    TAB_AS_INDENT: 'Tab at the start of the line: YAML takes only spaces.',
    BAD_INDENT: 'Wrong indentation: align the line with those of its level.',
    MISSING_COLON: 'Unfinished key: “:” is missing at the end.',
    MISSING_DASH: 'List item without a dash: begin the line with “- ”.',
    MISSING_CHAR: 'A character is missing: “:” after a key, or a quote, bracket or brace to close.',
    MISSING_QUOTE: 'This quote is never closed: close it at the end of the value.',
    MISSING_COMMA:
      'A comma is missing between two items. For a text that contains brackets or braces, put the whole value in quotes.',
    EXTRA_COMMA: 'One comma too many inside brackets or braces.',
    UNCLOSED: 'This bracket or brace is never closed. If the value is a text, put it in quotes.',
    SPACE_AFTER_COLON: 'A space is missing after “:”.',
    COMMENT_TOO_CLOSE:
      'A comment begins with a space and “#”. If “#” belongs to the value, put the value in quotes.',
    MULTILINE_KEY: 'Unfinished key: “:” is probably missing at the end of the line.',
    LONG_KEY: 'This key is longer than 1,024 characters.',
    TWO_COLONS: 'Two “:” on the line: put the value in quotes.',
    LIST_DASH: 'An item of a list begins with the “-” of the keyboard, followed by a space.',
    NEXT_LINE_INDENT: 'The next line is indented too far: align it with those of its level.',
    COMPLEX_KEY: 'This key is not a simple text.',
    BLOCK_IN_FLOW:
      'Inside brackets or braces, put a text in quotes that contains “:” or begins with a reserved YAML character.',
    BLOCK_HEADER:
      '“|” or “>” at the start of a value announces a text on the lines below. If it belongs to the value, put the value in quotes.',
    BRACKETS_FIRST: 'A value that begins with “[” or “{” is read as a list: put the whole value in quotes.',
    WORDS_AFTER_QUOTE: 'The value goes on after the closing quote: put all of it in quotes.',
    BAD_SCALAR_START: 'A value can’t begin with this character (“@”, “%”, “`”, “,”): put it in quotes.',
    BACKSLASH:
      'In double quotes “\\” does not separate folders: “\\n” is a line break there, “\\t” a tab. Write the path with “/”.',
    TAG: 'YAML tags (“!”) are not read: remove it, or put the value in quotes.',
    ANCHOR:
      'YAML anchors and aliases (“&”, “*”) are not read: write the value, in quotes if it begins with that character.',
    TOO_DEEP: 'Nested too deeply: this part is not read.',
    MULTIPLE_DOCS: 'One YAML document per file: remove this separator (“---” or “...”).',
    MARKER_LINE: 'Nothing can follow “---” on its line: begin a new line.',
    BAD_DIRECTIVE: 'YAML directives (“%”) are not read: remove this line.',
    UNREAD: 'This entry can’t be read; first fix the syntax errors above.',
    UNEXPECTED: 'YAML can’t be read here: put the value in quotes, or check the start of the line.',
  },
};

/** The sentence of a `yaml-syntax` finding, from its parameter `what`. */
export function syntaxSentence(what: string | number | undefined, language: keyof typeof sentences): string {
  const cause = syntaxCauses.find((one) => one === what) ?? 'UNEXPECTED';
  return sentences[language][cause];
}
