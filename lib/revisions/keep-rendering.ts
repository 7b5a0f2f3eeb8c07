import type { Connection } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import type { CompiledMarkup } from "#lib/markup/compile-markup.ts";
import { COMPILER_VERSION } from "#lib/markup/compiler-version.ts";
import { hashText } from "./hash-revision.ts";

/** Keeps what the compiler made of a text, so that nobody who reads waits for it. */
export async function keepRendering(db: Connection, body: string, compiled: CompiledMarkup): Promise<void> {
  await db.$executeRaw`WITH ${renderingPart(body, compiled)} SELECT`;
}

/** The same as part of a statement. */
export const renderingPart = (body: string, compiled: CompiledMarkup): Prisma.Sql => Prisma.sql`rendered AS (
  INSERT INTO renderings (body_hash, version, program, headings, targets, embeds, citations, text)
  VALUES (${hashText(body)}, ${COMPILER_VERSION}, ${compiled.program}, ${JSON.stringify(compiled.headings)}::jsonb,
    ${JSON.stringify(compiled.targets)}::jsonb, ${JSON.stringify(compiled.embeds)}::jsonb,
    ${JSON.stringify(compiled.citations)}::jsonb, ${compiled.text})
  ON CONFLICT DO NOTHING)`;
