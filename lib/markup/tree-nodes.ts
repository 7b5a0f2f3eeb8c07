import type { Node, RootContent } from "mdast";
import type { WikiTarget } from "./read-wiki-target.ts";

/** A `{`, which MDX would read as the start of JavaScript. */
export interface Expression extends Node {
  type: "expression";
}

/** A line that MDX would read as `import` or `export`. */
export interface ModuleLine extends Node {
  type: "moduleLine";
}

/** `[[Amazon S3]]` or `[[offering:amazon-s3|S3]]` in running text. */
export interface WikiLink extends Node, WikiTarget {
  type: "wikiLink";
}

/** A tag of the allow-list, with attributes that were checked. */
export interface Tag extends Node {
  type: "tag";
  name: string;
  attributes: Record<string, string>;
  children: RootContent[];
}

declare module "mdast" {
  interface RootContentMap {
    expression: Expression;
    moduleLine: ModuleLine;
    wikiLink: WikiLink;
    tag: Tag;
  }
  interface PhrasingContentMap {
    expression: Expression;
    wikiLink: WikiLink;
    tag: Tag;
  }
}
