/** @jsxImportSource #static-html */
import type { Child } from "#components/static-html/jsx-runtime.ts";

/** A sentence the reader must not miss; nothing when there is nothing to say. */
export function Notice({ children }: { children: Child }) {
  if (!children) return null;
  return (
    <p className="notice" role="status">
      {children}
    </p>
  );
}
