declare module "rdf-canonize" {
  export function canonize(
    nQuads: string,
    options: { algorithm: "RDFC-1.0"; inputFormat: "application/n-quads"; format: "application/n-quads" },
  ): Promise<string>;
}
