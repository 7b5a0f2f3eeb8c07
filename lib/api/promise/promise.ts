/** What is promised of the API, by what it is about. `docs/api.md` says the same, which a test holds. */
export const PROMISE: readonly { about: string; says: readonly string[] }[] = [
  {
    about: "What may be added at any time",
    says: [
      "Calls, optional parameters, media types, headers, and members of answers: ignore those that you do not know.",
      "Words of a vocabulary in answers, such as a new `status` or `origin`: treat an unknown one as the general case.",
      "Kinds of problem and their `code`s: the status and its class keep their meaning (RFC 9457).",
      "Freedom in what is sent: what was needed may become optional, a limit may be raised.",
    ],
  },
  {
    about: "What never changes within /api/v1",
    says: [
      "No call, parameter, media type or member is removed or renamed, none changes its type or its meaning.",
      "What is always there stays so, lists stay lists, and what need not be sent is never needed.",
      "What was accepted stays accepted, and what a call does without a new parameter stays the same.",
      "A read at a revision number answers the same for ever, but for what the law makes us hide.",
    ],
  },
  {
    about: "What stays for ever, in every version",
    says: [
      "Ids: `/id/{id}` and revision numbers name what they named, and old slugs lead on.",
      "`export.ndjson`: each later version of the program imports what an earlier one exported.",
      "A JSON-LD context of a version says what it said.",
    ],
  },
  {
    about: "How long a version lives",
    says: [
      "`/api/v1` is served for at least 24 months after `/api/v2` is released.",
      "A call that is to go says so at least 12 months before, in every answer: `Deprecation` (RFC 9745) since when, `Sunset` (RFC 8594) until when, and a `Link` to what replaces it.",
      "The second number of the version in the OpenAPI document grows with every addition.",
    ],
  },
];
