const open = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">';
const rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
const close = '</x:xmpmeta>\n<?xpacket end="w"?>';
const namespace = 'http://www.aiim.org/pdfa/ns/id/';

/** Metadata that claim PDF/A in the ways in which producers write them. */
export const pdfaMetadata = {
  element: (part: string, level?: string, prefix = 'pdfaid'): string =>
    `${open}<rdf:RDF ${rdf}><rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">` +
    `<${prefix}:part>${part}</${prefix}:part>` +
    (level === undefined ? '' : `<${prefix}:conformance>${level}</${prefix}:conformance>`) +
    `</rdf:Description></rdf:RDF>${close}`,
  attribute: (part: string, level: string, prefix = 'pdfaid'): string =>
    `${open}<rdf:RDF ${rdf}><rdf:Description rdf:about='' xmlns:${prefix}='${namespace}' ${prefix}:part='${part}'\n ${prefix}:conformance = '${level}'/></rdf:RDF>${close}`,
  none: (): string =>
    `${open}<rdf:RDF ${rdf}><rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>2026-02-11T10:32:00+01:00</xmp:CreateDate></rdf:Description></rdf:RDF>${close}`,
} as const;
