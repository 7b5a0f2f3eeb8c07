import { type AnyNode, type FunctionDeclaration, type IfStatement, type Program, parse, type Statement } from "acorn";
import { HTML_ELEMENTS } from "./check-html.ts";
import { checkJsxCall, foreign, isComponentName, isMember, isName } from "./check-jsx-call.ts";

/** What mdx-bundler writes around the content of a page. */
export type Frame = { head: string; tail: string };

const START = "function _createMdxContent(props){";
const END = "function MDXContent(props={}){";

/** The frame of a program that was made from a text of our own. */
export function frameOf(program: string): Frame {
  const [start, end] = [program.indexOf(START), program.lastIndexOf(END)];
  if (start < 0 || end < start) throw new Error("mdx-bundler no longer writes programs as they are checked here.");
  return { head: program.slice(0, start), tail: program.slice(end) };
}

/**
 * Throws unless the program is one of the known frames, byte for byte, around a function that does nothing but call the
 * JSX runtime with allowed elements, allowed components and literals.
 */
export function checkProgram(program: string, frames: readonly Frame[]): void {
  const frame = frames.find(({ head, tail }) => program.startsWith(head) && program.endsWith(tail));
  if (!frame) throw new Error("The program's frame is foreign.");
  const content = program.slice(frame.head.length, -frame.tail.length);
  checkContent(parse(content, { ecmaVersion: 2022, sourceType: "script" }));
}

function checkContent(program: Program): void {
  const [content, ...more] = program.body;
  if (more.length > 0 || content?.type !== "FunctionDeclaration" || !isContentFunction(content)) throw foreign(program);
  content.body.body.forEach(checkStatement);
}

function isContentFunction({ id, params, async, generator }: FunctionDeclaration): boolean {
  const [props, ...more] = params;
  const named = id.name === "_createMdxContent" && props !== undefined && isName(props, "props");
  return named && more.length === 0 && !async && !generator;
}

function checkStatement(statement: Statement): void {
  if (statement.type === "ReturnStatement" && statement.argument) checkJsxCall(statement.argument);
  else if (statement.type === "VariableDeclaration" && statement.kind === "const") {
    for (const { id, init } of statement.declarations) {
      const isKnown = isName(id, "_components") ? isElementTable(init) : takesComponents(id) && isComponents(init);
      if (!isKnown) throw foreign(statement);
    }
  } else if (statement.type !== "IfStatement" || !isMissingCheck(statement)) throw foreign(statement);
}

// {p:"p",...props.components}
const isElementTable = (node: AnyNode | null | undefined): boolean =>
  node?.type === "ObjectExpression" &&
  node.properties.every((property) => {
    if (property.type === "SpreadElement") return isMember(property.argument, "props", ["components"]);
    const { key, value, computed } = property;
    const name = key.type === "Identifier" && !computed ? key.name : "";
    return HTML_ELEMENTS.has(name) && value.type === "Literal" && value.value === name;
  });

// {Callout,Cite}
const takesComponents = (node: AnyNode): boolean =>
  node.type === "ObjectPattern" &&
  node.properties.every(
    (property) => property.type === "Property" && property.shorthand && isComponentName(property.value),
  );

// _components, or props.components||{} on a page without elements
const isComponents = (node: AnyNode | null | undefined): boolean =>
  node?.type === "LogicalExpression"
    ? isMember(node.left, "props", ["components"]) &&
      node.right.type === "ObjectExpression" &&
      node.right.properties.length === 0
    : node !== null && node !== undefined && isName(node, "_components");

// if(!Callout)_missingMdxReference("Callout",true)
function isMissingCheck({ test, consequent, alternate }: IfStatement): boolean {
  if (alternate || test.type !== "UnaryExpression" || test.operator !== "!") return false;
  if (!isComponentName(test.argument) || consequent.type !== "ExpressionStatement") return false;
  const call = consequent.expression;
  if (call.type !== "CallExpression" || !isName(call.callee, "_missingMdxReference")) return false;
  return call.arguments.every((argument) => argument.type === "Literal");
}
