import type { Nodes, Parents, PhrasingContent, Root, RootContent, Text } from "mdast";
import { ALLOWED_TAGS } from "./allowed-tags.ts";
import type { Report } from "./problem-list.ts";
import type { Tag } from "./tree-nodes.ts";

/**
 * Puts blocks where HTML allows blocks and text where it allows text, in place: a block component that shares a
 * paragraph splits it, text that stands bare among blocks becomes a paragraph. What cannot be put right is reported, so
 * that a browser never reads a page as another tree than the one that was rendered.
 */
export function placeBlocks(node: Nodes | Root, report: Report): void {
  if (!("children" in node)) return;
  if (node.type === "tag") settleTag(node, report);
  else if (HOLD_BLOCKS.has(node.type)) Object.assign(node, { children: toBlocks(node.children) });
  else if (!HOLD_PARTS.has(node.type)) refuseBlocks(node, report);
  for (const child of node.children) {
    if (isSummary(child) && !isDetails(node)) report(child, "placement", "<summary> stands only inside <details>.");
    placeBlocks(child, report);
  }
}

const HOLD_BLOCKS: ReadonlySet<string> = new Set(["root", "blockquote", "listItem", "footnoteDefinition"]);
const HOLD_PARTS: ReadonlySet<string> = new Set(["list", "table", "tableRow"]);

const isSummary = (node: Nodes): boolean => node.type === "tag" && node.name === "summary";
const isDetails = (node: Nodes): boolean => node.type === "tag" && node.name === "details";

function settleTag(node: Tag, report: Report): void {
  const { holds } = ALLOWED_TAGS.get(node.name) ?? { holds: "nothing" };
  if (holds === "nothing" && node.children.length > 0) {
    report(node, "children", `<${node.name}> holds nothing: close it at once, <${node.name} … />.`);
  }
  if (holds === "blocks") node.children = toBlocks(node.children);
  if (holds !== "text") return;
  const [only, ...more] = node.children;
  if (more.length === 0 && only?.type === "paragraph") node.children = only.children;
  refuseBlocks(node, report);
}

function refuseBlocks(node: Parents, report: Report): void {
  for (const child of node.children) {
    if (isText(child) || isSummary(child)) continue;
    report(child, "placement", child.type === "paragraph" ? ONE_PARAGRAPH : outOfPlace(child));
  }
}

const ONE_PARAGRAPH = "This tag holds text, not paragraphs. Leave out the empty lines inside it.";

function outOfPlace(node: Nodes): string {
  const what = node.type === "tag" ? `<${node.name}>` : (NAMES[node.type] ?? "A block");
  return `${what} does not stand inside a line of text. Put it on lines of its own.`;
}

const NAMES: Partial<Record<string, string>> = {
  heading: "A heading",
  list: "A list",
  table: "A table",
  code: "A code fence",
  blockquote: "A quote",
};

/**
 * The children as blocks: runs of text become paragraphs, and a paragraph is split around the blocks inside it. A mark on
 * a line of its own belongs to the paragraph whose lines it touches.
 */
function toBlocks(children: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let run: PhrasingContent[] = [];
  for (const [index, child] of children.entries()) {
    const content = textOf(child);
    if (!content || !touches(children[index - 1], child)) endRun();
    if (content) run.push(...(run.length > 0 && isApart(children[index - 1], child) ? [LINE_END] : []), ...content);
    else if (child.type === "paragraph") blocks.push(...toBlocks(child.children));
    else blocks.push(child);
  }
  endRun();
  return blocks;

  function endRun(): void {
    const [first] = run;
    const position = first?.position && { position: first.position };
    if (!run.every(isBlank)) blocks.push({ type: "paragraph", children: run, ...position });
    run = [];
  }
}

function textOf(node: RootContent): PhrasingContent[] | null {
  if (node.type === "paragraph") return node.children.every(isText) ? node.children : null;
  return isText(node) ? [node] : null;
}

const touches = (before: Nodes | undefined, node: Nodes): boolean =>
  before === undefined || lastLine(before) + 1 >= (node.position?.start.line ?? 0);

const isApart = (before: Nodes | undefined, node: Nodes): boolean =>
  before?.position?.end.offset !== node.position?.start.offset;

const lastLine = (node: Nodes): number => node.position?.end.line ?? 0;

const LINE_END: Text = { type: "text", value: "\n" };

const TEXT: ReadonlySet<string> = new Set<PhrasingContent["type"]>([
  "break",
  "delete",
  "emphasis",
  "expression",
  "footnoteReference",
  "image",
  "imageReference",
  "inlineCode",
  "link",
  "linkReference",
  "mdxJsxTextElement",
  "strong",
  "text",
  "wikiLink",
]);

// A refused tag counts as text: its own problem is enough.
const isText = (node: Nodes): node is PhrasingContent =>
  TEXT.has(node.type) ||
  node.type === "mdxJsxFlowElement" ||
  (node.type === "tag" && ALLOWED_TAGS.get(node.name)?.stands === "line");

const isBlank = (node: Nodes): boolean => node.type === "text" && node.value.trim() === "";
