/** Extensions of text. Another kind of text than the name says is not reported: an XML dump is often kept as `.txt` or `.log`. */
const textual: ReadonlySet<string> = new Set(
  [
    'txt log csv tsv md json jsonl xml html yaml eml hl7 er7 pem mbox ini conf cfg properties env sql',
    'sh ps1 bat xsd xsl xslt wsdl cda ics vcf vtt har geojson pgp asc toml mhtml mht srt rst adoc tex css js py java cs gpx kml bpmn drawio patch diff',
  ]
    .join(' ')
    .split(' '),
);

/** Extensions of XML formats. */
const xml: ReadonlySet<string> = new Set('xml cda xsd xsl xslt wsdl svg fods fodt fodp fodg'.split(' '));

/** Extensions of JSON formats. */
const json: ReadonlySet<string> = new Set('json jsonl har geojson ipynb sarif'.split(' '));

/** Whether an extension, in its usual spelling, is that of a JSON format. */
export function isJsonName(extension: string): boolean {
  return json.has(extension);
}

/** Whether an extension, in its usual spelling, is one of text. */
export function isTextName(extension: string): boolean {
  return textual.has(extension) || json.has(extension);
}

/** Whether an extension, in its usual spelling, is that of an XML format. */
export function isXmlName(extension: string): boolean {
  return xml.has(extension);
}
