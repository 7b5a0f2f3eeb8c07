import type { Metadata } from "next";
import { NotFound } from "#components/site-frame/not-found.tsx";

export const metadata: Metadata = { title: "Not found" };

export default NotFound;
