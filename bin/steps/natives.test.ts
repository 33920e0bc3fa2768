import { expect, test } from "vitest";
import { missingNatives } from "./natives.mjs";

const lock = {
  packages: {
    "node_modules/drawing": { optionalDependencies: { "@drawing/darwin-arm64": "1.0.0", "@drawing/linux-x64": "1.0.0" } },
    "node_modules/hashing": { optionalDependencies: { "hashing-linux-x64-gnu": "2.0.0", "hashing-linux-x64-musl": "2.0.0" } },
    "node_modules/plain": {},
  },
};

test("asks for the compiled parts of this machine, and only where none of them is there", () => {
  expect(missingNatives(lock, () => false, "darwin-arm64")).toEqual(["@drawing/darwin-arm64@1.0.0"]);
  expect(missingNatives(lock, (name) => name === "@drawing/linux-x64" || name === "hashing-linux-x64-gnu", "linux-x64")).toEqual(
    [],
  );
  expect(missingNatives(lock, (name) => name === "@drawing/linux-x64", "linux-x64")).toHaveLength(2);
});
