declare module "*.jsonl?raw" {
  const text: string;
  export = text;
}
