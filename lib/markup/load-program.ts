import { LRUCache } from "lru-cache";
import { getMDXComponent } from "mdx-bundler/client/jsx.js";
import type { ReactElement } from "react";
import * as runtime from "react/jsx-runtime";

/** A compiled text, ready to be rendered with the components it may use. */
export type MarkupContent = (props: { components: Record<string, unknown> }) => ReactElement;

const CACHED_CHARACTERS = 32 * 1024 * 1024;

const loaded = new LRUCache<string, MarkupContent>({
  maxSize: CACHED_CHARACTERS,
  sizeCalculation: (_content, program) => program.length + 1,
});

/**
 * The component that a compiled program is. Only programs made by `compileMarkup` may be given: the text they came from
 * was checked when it was compiled. The same program gives the same component while it is kept.
 */
export function loadProgram(program: string): MarkupContent {
  const known = loaded.get(program);
  if (known) return known;
  const content = getMDXComponent(program, { _jsx_runtime: runtime }) as unknown as MarkupContent;
  loaded.set(program, content);
  return content;
}
