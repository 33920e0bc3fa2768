/** How the writer felt: four and five stars, three, one and two. */
export type Mood = "glad" | "soso" | "sorry";

/** What a product is to its owner; a group is a part of the category tree. */
export type Group =
  | "drink"
  | "kitchen"
  | "room"
  | "soft"
  | "garden"
  | "desk"
  | "pantry"
  | "care"
  | "wear"
  | "adorn"
  | "carry"
  | "sound"
  | "toys";

/** What people mention besides the thing itself. */
export type Theme = "delivery" | "packing" | "colour" | "size" | "gift";

type ByMood = Record<Mood, readonly string[]>;

/** Whole sentences of one language, written so that one of each kind may follow another. */
export interface Phrases {
  titles: ByMood;
  openings: ByMood;
  core: Record<Group, ByMood>;
  /** What may be said of anything. */
  anything: ByMood;
  themes: Record<"glad" | "sorry", Partial<Record<Theme, readonly string[]>>>;
  closings: ByMood;
  /** What sellers answer. */
  replies: ByMood;
}
