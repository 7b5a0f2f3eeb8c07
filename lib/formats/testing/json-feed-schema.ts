const address = { type: "string", format: "uri" };
const instant = { type: "string", format: "date-time" };

const author = {
  type: "object",
  anyOf: [{ required: ["name"] }, { required: ["url"] }, { required: ["avatar"] }],
  properties: { name: { type: "string", minLength: 1 }, url: address, avatar: address },
  additionalProperties: false,
};

/** What JSON Feed 1.1 demands of a feed, of the members that ours has (https://www.jsonfeed.org/version/1.1/). */
export const JSON_FEED_SCHEMA = {
  type: "object",
  required: ["version", "title", "items"],
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: { type: "string", minLength: 1 },
    description: { type: "string" },
    language: { type: "string", pattern: "^[a-z]{2}" },
    home_page_url: address,
    feed_url: address,
    next_url: address,
    items: {
      type: "array",
      items: {
        type: "object",
        required: ["id"],
        anyOf: [{ required: ["content_html"] }, { required: ["content_text"] }],
        properties: {
          id: { type: "string", minLength: 1 },
          url: address,
          title: { type: "string" },
          summary: { type: "string" },
          content_html: { type: "string" },
          date_published: instant,
          authors: { type: "array", minItems: 1, items: author },
          tags: { type: "array", items: { type: "string" } },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};
