/** @jsxImportSource #static-html */

/** Where a moved line went, or came from: the way to its other place. `id` is that place’s. */
export const MovedMark = ({ to, number, id }: { to: boolean; number: number; id: string }) => (
  <a className="moved-mark" href={`#${id}`}>
    {to ? `moved to line ${number}` : `moved from line ${number}`}
  </a>
);
