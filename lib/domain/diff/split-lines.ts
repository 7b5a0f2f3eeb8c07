/** The lines of a text without their ends. That the last line ends is no line of its own: every kept text ends so. */
export const splitLines = (text: string): string[] => (text === "" ? [] : text.replace(/\n$/, "").split("\n"));
