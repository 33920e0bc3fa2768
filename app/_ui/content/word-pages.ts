/** Pages that are only to be read, their sections in order, and where a section leads. Their words are `content.<page>`. */
export const wordPages = {
  about: { sections: ["makers", "ranking", "prices", "open"] },
  help: { sections: ["account", "hold", "parcels", "track", "declined", "contact"] },
  returns: { sections: ["delivery", "window", "condition", "how", "broken"] },
  privacy: { sections: ["stored", "cookies", "shared", "kept", "rights"] },
  terms: { sections: ["contract", "order", "withdraw", "honest", "demo"] },
} as const;

export type WordPage = keyof typeof wordPages;
export const wordPageNames = Object.keys(wordPages) as WordPage[];

/** Sections that only hold where nothing is really sold. */
export const demoSections: readonly string[] = ["demo"];
