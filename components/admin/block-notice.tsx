/** @jsxImportSource #static-html */
import { Instant } from "#components/ui/instant.tsx";

type Shown = { name: string; reason: string; until: Date | null; byName: string; at: Date };

/** That an account is blocked: by whom, since and until when, and why. */
export function BlockNotice({ block }: { block: Shown | null }) {
  if (!block) return null;
  return (
    <p className="notice" role="note">
      {block.name} is blocked by {block.byName} since <Instant at={block.at.toISOString()} />
      {block.until ? (
        <>
          , until <Instant at={block.until.toISOString()} />
        </>
      ) : (
        ", until it is lifted"
      )}
      . Reason: {block.reason}
    </p>
  );
}
