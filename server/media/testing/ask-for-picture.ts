/** A process of its own that wants one picture ten times at once: `node ask-for-picture.ts <storage root> <scene>`. */
import { createHash } from "node:crypto";
import { diskStorage, type Storage } from "#server/platform/storage.ts";
import { ensurePicture } from "../picture.ts";
import { scene } from "../scenes/scene.ts";

const [root = "", drawn = ""] = process.argv.slice(2);
const wanted = scene.parse(JSON.parse(drawn));
const disk = diskStorage(root);
let writes = 0;
const storage: Storage = {
  ...disk,
  write: (key, content) => {
    writes += 1;
    return disk.write(key, content);
  },
};
const answers = await Promise.all(
  Array.from({ length: 10 }, () => ensurePicture({ storage, findScene: async () => wanted }, "mug", 320)),
);
const hashes = new Set(
  answers.map((answer) => (typeof answer === "string" ? answer : createHash("sha256").update(answer.file).digest("hex"))),
);
process.stdout.write(JSON.stringify({ writes, hash: [...hashes].join() }));
