/** `npm run generate`: writes Prisma's client where the schema has changed. `npm start` and `npm test` do it by themselves. */
import { generate } from "./steps/prepare.mjs";
import { explain, step } from "./steps/terminal.mjs";

await step("Database client", generate).catch((error) => {
  explain(error);
  process.exit(1);
});
