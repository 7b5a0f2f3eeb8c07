import type { ReactNode } from "react";

/** A sentence the reader must not miss; nothing when there is nothing to say. */
export function Notice({ children }: { children: ReactNode }) {
  if (!children) return null;
  return (
    <p className="notice" role="status">
      {children}
    </p>
  );
}
