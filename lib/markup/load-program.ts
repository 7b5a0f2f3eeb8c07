import { LRUCache } from "lru-cache";
import { getMDXComponent } from "mdx-bundler/client/jsx.js";

/** What JSX is made of: React's elements, or whatever else a runtime makes. */
export type JsxRuntime<Made> = {
  jsx(type: never, props: never, key?: string): Made;
  jsxs(type: never, props: never, key?: string): Made;
  Fragment: unknown;
};

/** A compiled text, ready to be rendered with the components it may use. */
export type MarkupContent<Made> = (props: { components: Record<string, unknown> }) => Made;

const CACHED_CHARACTERS = 32 * 1024 * 1024;

type Loaded = { runtime: unknown; content: unknown };

const loaded = new LRUCache<string, Loaded>({
  maxSize: CACHED_CHARACTERS,
  sizeCalculation: (_content, program) => program.length + 1,
});

/**
 * The component that a compiled program is. Only programs made by `compileMarkup` may be given: the text they came from
 * was checked when it was compiled. The same program and runtime give the same component while it is kept.
 */
export function loadProgram<Made>(program: string, runtime: JsxRuntime<Made>): MarkupContent<Made> {
  const known = loaded.get(program);
  if (known?.runtime === runtime) return known.content as MarkupContent<Made>;
  const content = getMDXComponent(program, { _jsx_runtime: runtime }) as unknown as MarkupContent<Made>;
  loaded.set(program, { runtime, content });
  return content;
}
