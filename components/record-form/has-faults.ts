import type { Filled } from "#components/form/field.tsx";

/** Whether something of this name, or within it, is at fault. */
export const hasFaults = ({ faults }: Filled, name: string): boolean =>
  faults.some(({ pointer }) => pointer === `/${name}` || pointer.startsWith(`/${name}/`));
