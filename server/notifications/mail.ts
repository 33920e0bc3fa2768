/** A mail as its parts, before it becomes markup and plain text. All text is in `locale`. */
export interface MailDraft {
  locale: string;
  subject: string;
  /** What a mailbox shows beside the subject. */
  preview: string;
  heading: string;
  blocks: MailBlock[];
  /** Why the reader gets this mail. */
  footer: string;
  /** The shop's origin: where pictures and the wordmark point. */
  origin: string;
}

export type MailBlock =
  | { kind: "text"; text: string; isQuiet?: boolean }
  | { kind: "button"; label: string; href: string }
  | { kind: "facts"; rows: { label: string; value: string; isStrong?: boolean }[] }
  | { kind: "items"; title: string; note?: string; items: MailItem[] }
  | { kind: "lines"; title: string; lines: string[] };

export interface MailItem {
  name: string;
  details: string[];
  amount: string;
  picture: { src: string; height: number } | null;
}
