/** What everything here may be used under. */
export const LICENCE = "https://spdx.org/licenses/MIT.html";
