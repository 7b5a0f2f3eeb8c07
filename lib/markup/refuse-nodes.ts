import type { Nodes, Root } from "mdast";
import { findForbiddenCharacter } from "./find-forbidden-character.ts";
import { LIMITS } from "./limits.ts";
import type { Report } from "./problem-list.ts";
import { visitTree } from "./visit-tree.ts";

const ALLOWED_NODES: ReadonlySet<string> = new Set<Nodes["type"]>([
  "blockquote",
  "break",
  "code",
  "definition",
  "delete",
  "emphasis",
  "footnoteDefinition",
  "footnoteReference",
  "heading",
  "inlineCode",
  "link",
  "linkReference",
  "list",
  "listItem",
  "mdxJsxFlowElement",
  "mdxJsxTextElement",
  "paragraph",
  "root",
  "strong",
  "table",
  "tableCell",
  "tableRow",
  "text",
  "thematicBreak",
  "wikiLink",
]);

const NO_IMAGE =
  "Images are not allowed: this wiki keeps no pictures yet. Describe it in words, or link to it: [text](address).";

const REFUSED: Partial<Record<string, [code: string, message: string]>> = {
  expression: ["expression", "Code in braces is not allowed. For a plain brace write \\{, or put it in `code`."],
  moduleLine: [
    "esm",
    "A paragraph does not begin with the word import or export, which would be program code. Reword it, or use `code`.",
  ],
  image: ["image", NO_IMAGE],
  imageReference: ["image", NO_IMAGE],
};

/** Reports every node that is not on the list of what a text may be made of, and what there is too much of. */
export function refuseNodes(tree: Root, report: Report): void {
  let footnotes = 0;
  visitTree(tree, (node) => {
    if (!ALLOWED_NODES.has(node.type)) refuse(node, report);
    if (node.type === "text") refuseCharacter(node, node.value, report);
    if (node.type === "footnoteDefinition") footnotes += 1;
    if (node.type === "footnoteDefinition" && footnotes === LIMITS.footnotes + 1) {
      report(node, "footnotes", `The page has too many footnotes; ${LIMITS.footnotes} are allowed.`);
    }
  });
}

function refuse(node: Nodes, report: Report): void {
  const [code, message] = REFUSED[node.type] ?? ["markup", `Markup of the kind "${node.type}" is not allowed.`];
  report(node, code, message);
}

// In the raw text such characters are refused before parsing; here they come from references such as `&#x202e;`.
function refuseCharacter(node: Nodes, value: string, report: Report): void {
  const forbidden = findForbiddenCharacter(value);
  if (forbidden)
    report(node, "control-char", `The invisible character ${forbidden.name} is not allowed, however written.`);
}
