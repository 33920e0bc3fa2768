import { wordsOf } from "#messages/words.ts";

/** The words that the islands of a desk say: those of the frame and of the lists, and no others. */
export function deskWords(locale: string) {
  const { identity, desk, sellers } = wordsOf(locale);
  const { todayNote } = sellers.centre.home;
  return {
    identity: { desk: identity.desk },
    desk: { client: desk.client },
    sellers: { centre: { home: { todayNote }, batch: sellers.centre.batch } },
  };
}
