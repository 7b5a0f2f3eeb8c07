import { Fragment, type JSX, jsx } from "./jsx-runtime.ts";

/** The same under the name that the development build asks for. */
const jsxDEV = jsx;

export { Fragment, type JSX, jsxDEV };
