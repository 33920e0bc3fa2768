/** Ids that can be told apart in a failed test: kind and number stand at the end. */
const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;

export const ids = {
  channels: { web: id(101), kiosk: id(102) },
  sellers: { haneul: id(201), dune: id(202) },
  categories: { kitchen: id(301), mugs: id(302), textiles: id(303) },
  products: { mug: id(401), bowl: id(402), throw: id(403), apron: id(404) },
  variants: {
    /** Ten on hand. */
    mugBlue: id(501),
    /** Three. */
    mugWhite: id(502),
    /** The last one. */
    bowl: id(503),
    /** Three in one place and two in another. */
    throwSmall: id(504),
    /** None. */
    throwLarge: id(505),
    /** Fifty; reduced from 60.00. */
    apron: id(506),
  },
  locations: { seoul: id(601), rotterdam: id(602) },
  methods: { standard: id(701), express: id(702) },
  users: { shopper: id(801), seller: id(802), seller2: id(803), support: id(804), admin: id(805), super: id(806) },
} as const;
