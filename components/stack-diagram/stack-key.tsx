/** @jsxImportSource #static-html */
/** What the shapes in the diagram mean. */
export function StackKey() {
  return (
    <ul className="stack-key">
      <li>
        <span className="sample">Primary</span> what the offering sells first
      </li>
      <li>
        <span className="sample s">Also here</span> a second interface it sells
      </li>
      <li>
        <span className="q" /> needs a source
      </li>
      <li className="by-keyboard">
        <kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd> walk from cell to cell, <kbd>Enter</kbd> opens one
      </li>
    </ul>
  );
}
