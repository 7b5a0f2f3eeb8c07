/** Whether the database gave up a transaction because two waited for each other (SQLSTATE 40P01): it may be tried again. */
export const isDeadlock = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "40P01";
