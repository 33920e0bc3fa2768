import { useSyncExternalStore } from "react";

const never = () => () => {};

/** What the key is called that is held for commands here; the server cannot know, so it says Ctrl. */
export function useCommandKey(): "⌘" | "Ctrl" {
  return useSyncExternalStore(
    never,
    () => (/Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘" : "Ctrl"),
    () => "Ctrl",
  );
}
