/** @jsxImportSource #static-html */
import "./history.css";

/** How much longer or shorter a text became, with its sign; large losses stand out. */
export function ByteDelta({ bytes }: { bytes: number }) {
  const kind = bytes > 0 ? "gain" : bytes < 0 ? "loss" : "even";
  const sign = bytes > 0 ? "+" : bytes < 0 ? "−" : "±";
  return (
    <span className={Math.abs(bytes) >= LARGE ? `delta ${kind} large` : `delta ${kind}`}>
      {sign}
      {Math.abs(bytes).toLocaleString("en")}
      <span className="visually-hidden"> bytes</span>
    </span>
  );
}

const LARGE = 500;
