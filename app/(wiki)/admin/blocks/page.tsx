/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { database } from "#app/_next/database.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { AdminFrame } from "#components/admin/admin-frame.tsx";
import { BlockTable } from "#components/admin/block-table.tsx";
import { listBlocks } from "#lib/blocks/list-blocks.ts";
import { isPermitted } from "#lib/domain/permissions.ts";

export const metadata: Metadata = { title: "Blocks in force" };

export default async function BlocksPage() {
  const visitor = await readVisitor();
  const blocks = await listBlocks(database());
  return showPage(
    <AdminFrame visitor={visitor} section="/admin/blocks" title="Blocks in force">
      <BlockTable blocks={blocks} changeable={isPermitted(visitor, "block-user")} />
    </AdminFrame>,
  );
}
