import { expect, type Locator, type Page } from "@playwright/test";

/** The text of the form, in the editor where scripts run and in the text area where they do not. */
export const textOf = (page: Page): Locator => page.getByRole("textbox", { name: "Text", exact: true });

/** Opens the form of a page and waits until the editor is there. */
export async function openEditor(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/edit`);
  await waitForEditor(page);
}

export const waitForEditor = (page: Page): Promise<void> => expect(page.locator("form[data-ready]")).toBeVisible();

/** Selects a word of the text by clicking on it twice, and types another over it. */
export async function replaceWord(page: Page, word: string, by: string): Promise<void> {
  const line = textOf(page).locator(".cm-line", { hasText: word }).first();
  const box = await line.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`There is no ${wanted} in the line.`);
  }, word);
  await page.mouse.dblclick(box.x, box.y);
  await page.keyboard.type(by);
}

export const save = (page: Page): Promise<void> => page.getByRole("button", { name: "Save", exact: true }).click();
