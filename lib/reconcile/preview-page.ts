import { collectionOf } from "#lib/domain/kinds.ts";
import { typeOf } from "#lib/domain/resolve/reconcile-terms.ts";
import { escapeXml } from "#lib/formats/xml-text.ts";
import type { KnownPage } from "./read-facts.ts";

/** A page in a few words as a small HTML document, for a frame of a client: what it is and where it stands. */
export function previewPage({ kind, slug, title, definition, vendor, place }: KnownPage): string {
  const stands = [typeOf(kind).name, vendor?.title, place?.layer?.title, place?.component?.title];
  const shown = [...new Set(stands.filter((part) => part !== undefined && part !== title))];
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeXml(title)}</title><style>${STYLE}</style></head>
<body>
<h1><a href="/${collectionOf(kind)}/${slug}" target="_blank">${escapeXml(title)}</a></h1>
<p class="stands">${escapeXml(shown.join(" · "))}</p>
<p>${escapeXml(definition)}</p>
</body>
</html>
`;
}

const STYLE =
  "body{font:14px/1.4 system-ui,sans-serif;margin:.8em;color:#1c2330;background:#fff}" +
  "h1{font-size:1.15em;margin:0}p{margin:.4em 0 0}.stands{color:#5a6475}a{color:#0b57d0}";
