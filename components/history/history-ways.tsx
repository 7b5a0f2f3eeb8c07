/** @jsxImportSource #static-html */
import "./history.css";

const WAYS = [
  ["history", "Revisions"],
  ["diff", "Last change"],
  ["blame", "Who wrote what"],
] as const;

/** The pages that tell how a page came to be; `here` is the one that is open, if it is one of these. */
export const HistoryWays = ({ path, here }: { path: string; here: (typeof WAYS)[number][0] | null }) => (
  <nav aria-label="History" className="history-ways">
    {WAYS.map(([name, label]) => (
      <a key={name} href={`${path}/${name}`} aria-current={name === here ? "page" : undefined}>
        {label}
      </a>
    ))}
    <a href={`${path}/feed.atom`}>Feed</a>
  </nav>
);
