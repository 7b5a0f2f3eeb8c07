import { z } from "zod";

const RULE = "Write a whole number from 1 to 99.";

/** A place in an order, counted from 1. */
export const orderSchema = z.int(RULE).min(1, RULE).max(99, RULE);
