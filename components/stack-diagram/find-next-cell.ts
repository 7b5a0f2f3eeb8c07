/**
 * The cell a key leads to: left and right in the order of the band, Home and End to the ends of the band, up and down to
 * the cell that stands there for the eye, across bands. Null when the key leads nowhere.
 */
export function findNextCell(cell: HTMLElement, key: string): Element | null {
  if (key === "ArrowLeft") return cell.previousElementSibling;
  if (key === "ArrowRight") return cell.nextElementSibling;
  if (key === "Home") return cell.parentElement?.firstElementChild ?? null;
  if (key === "End") return cell.parentElement?.lastElementChild ?? null;
  if (key === "ArrowDown" || key === "ArrowUp") return findAcross(cell, key === "ArrowDown" ? 1 : -1);
  return null;
}

function findAcross(cell: HTMLElement, direction: 1 | -1): Element | null {
  const from = cell.getBoundingClientRect();
  const middle = (from.left + from.right) / 2;
  const distances = [...(cell.closest(".stack")?.querySelectorAll(".cell") ?? [])].map((other) => {
    const to = other.getBoundingClientRect();
    const along = (to.top - from.top) * direction;
    const aside = Math.max(to.left - middle, middle - to.right, 0);
    return { other, along, aside };
  });
  const ahead = distances.filter(({ along }) => along > 1);
  ahead.sort((a, b) => (Math.abs(a.along - b.along) > 1 ? a.along - b.along : a.aside - b.aside));
  return ahead[0]?.other ?? null;
}
