interface ErrorWords {
  title: string;
  lead: string;
  again: string;
  reference: string;
}

/** A page that failed cannot ask for its words, so these few travel with it. */
export const errorWords: Record<string, ErrorWords> & { en: ErrorWords } = {
  en: {
    title: "Something broke on our side",
    lead: "Nothing you entered is lost. Please try again; if it happens again, tell us this reference.",
    again: "Try again",
    reference: "Reference",
  },
  ko: {
    title: "문제가 생겼어요",
    lead: "입력한 내용은 사라지지 않았어요. 다시 시도해 보고, 또 생기면 아래 번호를 알려 주세요.",
    again: "다시 시도하기",
    reference: "참조 번호",
  },
  ar: {
    title: "حدث خطأ من جهتنا",
    lead: "لم يضع شيء مما أدخلته. حاول مرة أخرى، وإن تكرر الأمر فأخبرنا بهذا الرقم.",
    again: "حاول مرة أخرى",
    reference: "الرقم المرجعي",
  },
};
