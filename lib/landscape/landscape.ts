/** A landscape file as it was understood: what its authors sort, under which headings. */
export type Landscape = { categories: Category[] };

export type Category = { name: string; note: string; subcategories: Subcategory[] };

export type Subcategory = { name: string; note: string; items: LandscapeItem[] };

/** `secondPaths` are other places of the item, as `Category / Subcategory`. */
export type LandscapeItem = {
  name: string;
  homepage: string | null;
  repository: string | null;
  secondPaths: string[];
};

/** What is wrong with a file, and in which line. */
export type LineFault = { line: number; detail: string };
