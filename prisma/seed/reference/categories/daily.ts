import { t } from "../../words.ts";
import { type CategorySeed, c } from "./category.ts";

export const dailyCategories: readonly CategorySeed[] = [
  c(
    "daily",
    t("Every day", "매일", "كل يوم"),
    t("Small things that make a day better.", "하루를 조금 더 좋게 하는 작은 것들이에요.", "أشياء صغيرة تجعل اليوم أفضل."),
  ),
  c(
    "daily/desk",
    t("Desk", "책상", "المكتب"),
    t("To write, to listen, to keep time.", "쓰고, 듣고, 시간을 재는 도구예요.", "للكتابة والاستماع ومتابعة الوقت."),
  ),
  c(
    "daily/pantry",
    t("Tea & honey", "차와 꿀", "شاي وعسل"),
    t("From small growers, in small batches.", "작은 농가에서 조금씩 만들어요.", "من مزارعين صغار وبكميات قليلة."),
  ),
  c(
    "daily/care",
    t("Soap & candles", "비누와 초", "صابون وشموع"),
    t("Made by hand, scented with restraint.", "손으로 만들고, 향은 은은하게 담았어요.", "مصنوعة باليد، وعطرها هادئ."),
  ),
  c(
    "play",
    t("Play", "놀이", "اللعب"),
    t(
      "For hands and ears that want a rest from work.",
      "일을 쉬고 싶은 손과 귀를 위한 것들이에요.",
      "لأيدٍ وآذان تريد أن ترتاح من العمل.",
    ),
  ),
  c(
    "play/sound",
    t("Sound", "사운드", "الصوت"),
    t("Listen closely, or fill the kitchen.", "가까이 듣거나, 주방을 가득 채우거나.", "استمع عن قرب، أو املأ المطبخ صوتًا."),
  ),
  c(
    "play/music",
    t("Instruments", "악기", "آلات موسيقية"),
    t("Easy to begin, hard to put down.", "시작은 쉽고, 내려놓기는 어려워요.", "سهلة البداية، صعبة المفارقة."),
  ),
  c(
    "play/toys",
    t("Toys & games", "장난감과 놀이", "ألعاب"),
    t(
      "Wood, cloth and rules that fit on one page.",
      "나무와 천, 그리고 한 쪽이면 되는 규칙이에요.",
      "خشب وقماش وقواعد تكفيها صفحة واحدة.",
    ),
  ),
];
