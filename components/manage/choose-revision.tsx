/** @jsxImportSource #static-html */

/** Where a revision was meant to be named and none was. */
export const ChooseRevision = ({ path }: { path: string }) => (
  <p>
    Choose the revision in the <a href={`${path}/history`}>history</a> of the page.
  </p>
);
