/** @jsxImportSource #static-html */
import "./recent.css";

/** Says that nobody has looked at an edit yet. */
export const WaitingMark = () => (
  <abbr className="waiting" title="Nobody has looked at this edit yet">
    <span aria-hidden="true">!</span>
    <span className="visually-hidden">not patrolled yet</span>
  </abbr>
);
