/** JSON-LD. "<" is written as an escape, so that no text of a seller can end the element. */
export function StructuredData({ data }: { data: object }) {
  const __html = JSON.stringify(data).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every "<" escaped cannot leave the element.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html }} />;
}
