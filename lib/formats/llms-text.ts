/** What this site is and where its data is, for programs that read prose (llmstxt.org). */
export const writeLlmsText = (site: string): string => `# Strata

> A wiki whose subject is the cloud computing stack, told the way OSI tells networking: ordered layers, components inside
> each layer, and the vendors' offerings placed on those components. Every fact has a history, a date and a source.

Read the data rather than the pages: it needs no key. Every read takes two clocks: \`asOf=2008-10-31\` asks what was true in
the world on that day, \`at=4711\` what the wiki said at that revision. A fact that is not \`sourced\` has no source.

## Data

- [The stack of today](${site}/api/v1/taxonomy): layers, components and offerings as one tree (JSON; also .jsonld .ttl .csv)
- [Offerings](${site}/api/v1/offerings): with filters by layer, component, vendor, status and confidence
- [Placements](${site}/api/v1/placements): which offering stands where, since when and how well known
- [Search](${site}/api/v1/search?q=object+storage): pages by words
- [Changes](${site}/api/v1/changes): the log by revision number, without gaps
- [Everything](${site}/catalog): files to take away, and their licence

## Reference

- [API reference](${site}/api): every call with an example
- [OpenAPI document](${site}/api/v1/openapi.json): the same for programs
- [Terms](${site}/ns): what the graphs say that public vocabularies have no word for
- [Shapes](${site}/shapes.ttl): what the graphs promise

## Pages

- [The stack diagram](${site}/): layers as bands, components as cells
- [How to read the stack](${site}/articles/how-to-read-the-stack): what decides the layer of a product
- [31 October 2008](${site}/?asOf=2008-10-31): the stack as it was then
`;
