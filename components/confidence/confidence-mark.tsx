/** @jsxImportSource #static-html */
import { CONFIDENCES, type Confidence } from "#lib/domain/confidence.ts";
import "./confidence.css";

/** The visible mark on whatever is not sourced; nothing on what is. */
export function ConfidenceMark({ confidence }: { confidence: Confidence }) {
  if (confidence === "sourced") return null;
  const { label, meaning } = CONFIDENCES[confidence];
  return (
    <span className="needs-source" title={meaning}>
      {label.toLowerCase()}
    </span>
  );
}
