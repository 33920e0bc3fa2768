import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const ukulele: Family = {
  code: "ukulele",
  category: "play/music",
  quota: 5,
  noun: { ...t("ukulele", "우쿨렐레", "يوكوليلي"), gender: "m" },
  search: "ウクレレ 弦楽器 コンサート ソプラノ ukelele uke guitar 우크렐레 기타 악기 أوكوليلي قيثارة صغيرة جيتار",
  brand: "oriel",
  sellers: ["beit-awtar"],
  price: 16900,
  weightGrams: 620,
  silhouette: "ukulele",
  designs: [
    {
      code: "concert",
      name: t("concert", "콘서트", "كونسرت"),
      line: t(
        "A concert ukulele, the size most hands agree on",
        "누구 손에나 편한 크기의 콘서트 우쿨렐레예요.",
        "يوكوليلي كونسرت بالمقاس الذي تتفق عليه معظم الأيدي",
      ),
      story: t(
        "The waist is drawn after an oud maker's rule: as wide as a hand and a thumb. Three chords on the first evening, a song by the third.",
        "허리는 우드 장인의 셈법을 따라 한 뼘에 엄지 하나를 더한 폭이에요. 첫날 저녁에 코드 세 개, 셋째 날이면 한 곡을 쳐요.",
        "رُسم خصره على قاعدة صنّاع العود: شبر وإبهام. ثلاث نغمات في المساء الأول وأغنية في الثالث.",
      ),
      feature: t("38 cm scale, eighteen frets", "현장 38 cm, 18프렛", "طول الوتر 38 سم وثمانية عشر دستانًا"),
      shape: { kind: 1 },
    },
    {
      code: "pineapple",
      name: t("pineapple", "파인애플", "أناناسي"),
      line: t(
        "A pineapple ukulele, round-bodied and a little louder",
        "몸통이 둥글고 소리가 조금 더 큰 파인애플 우쿨렐레예요.",
        "يوكوليلي أناناسي مستدير الجسم وأعلى صوتًا قليلًا",
      ),
      story: t(
        "Without a waist the top can move as one piece, which makes it warmer and harder to put down. Children call it the egg.",
        "허리가 없어 앞판이 통째로 울려서 소리가 더 따뜻하고, 내려놓기가 더 어려워요. 아이들은 달걀이라고 불러요.",
        "بلا خصر يهتزّ وجهه قطعة واحدة فيصير أدفأ وأصعب على الترك. يسمّيه الأطفال البيضة.",
      ),
      feature: t("Rounder body, warmer voice", "더 둥근 몸통, 더 따뜻한 소리", "جسم أكثر استدارة وصوت أدفأ"),
      priceFactor: 0.9,
      shape: { kind: 2 },
    },
    {
      code: "cutaway",
      name: t("cutaway tenor", "컷어웨이 테너", "تينور بقَصّة"),
      line: t(
        "A tenor with a cutaway for the notes high up",
        "높은 음까지 닿게 어깨를 판 컷어웨이 테너예요.",
        "تينور بقَصّة للنغمات العالية",
      ),
      story: t(
        "One shoulder is scooped out so the hand can climb. It is the one the luthier takes home on Fridays.",
        "한쪽 어깨를 파내서 손이 위로 올라갈 수 있어요. 장인이 금요일마다 집에 가져가는 악기가 이거예요.",
        "أُفرغت إحدى كتفيه لتصعد اليد. وهو الذي يأخذه الصانع إلى بيته أيام الجمعة.",
      ),
      feature: t("Tenor scale, 43 cm, for fingerpicking", "핑거 연주에 좋은 현장 43 cm", "طول الوتر 43 سم للعزف بالأصابع"),
      priceFactor: 1.5,
      shape: { kind: 3 },
    },
  ],
  makings: [
    {
      code: "mahogany",
      name: t("mahogany", "마호가니", "من الماهوغني"),
      line: t("in solid mahogany, back and front", "앞뒤 모두 통마호가니로 만든", "من ماهوغني صلب وجهًا وظهرًا"),
      story: t(
        "The boards come from a Beirut hotel that no longer needed its doors. Ninety years of drying could not be bought.",
        "문이 필요 없어진 베이루트의 한 호텔에서 온 판재예요. 아흔 해 동안 마른 나무는 돈으로 살 수 없어요.",
        "ألواحه من أبواب فندق بيروتي لم يعد يحتاج إليها. وتسعون عامًا من الجفاف لا تُشترى.",
      ),
      feature: t("Boards dried for ninety years", "아흔 해 동안 마른 판재", "ألواح جفّت تسعين عامًا"),
      material: t("Solid reclaimed mahogany", "재생 마호가니 원목", "ماهوغني صلب مستعاد"),
      care: t(
        "Keep away from radiators; wipe the strings",
        "난방기에서 멀리 두고 줄을 닦아 주세요",
        "يُبعد عن المدفأة وتُمسح أوتاره",
      ),
      drawn: "wood",
      colours: ["cognac", "rust", "walnut"],
    },
    {
      code: "cedar",
      name: t("cedar-topped", "시더 앞판", "بوجه من الأرز"),
      line: t("with a cedar top on walnut sides", "월넛 옆판에 시더 앞판을 올린", "بوجه من الأرز على جوانب من الجوز"),
      story: t(
        "Cedar speaks at once and softly, like a good neighbour. Hold it to your face: it smells of a linen cupboard.",
        "시더는 좋은 이웃처럼 바로, 부드럽게 대답해요. 얼굴에 대면 이불장 냄새가 나요.",
        "يتكلم الأرز فورًا وبهدوء كجار طيّب. قرّبه من وجهك تجد فيه رائحة خزانة البياضات.",
      ),
      feature: t("Quick, soft voice from the first day", "첫날부터 빠르고 부드러운 소리", "صوت سريع ناعم من اليوم الأول"),
      material: t("Solid cedar top, walnut back and sides", "시더 앞판, 월넛 옆뒤판", "وجه أرز وظهر وجوانب من الجوز"),
      care: t(
        "Keep in its bag with the small damp sponge",
        "작은 습기 스펀지와 함께 가방에 넣어 두세요",
        "يُحفظ في كيسه مع الإسفنجة الرطبة",
      ),
      priceFactor: 1.35,
      drawn: "wood",
      colours: ["sand", "clay"],
    },
    {
      code: "painted",
      name: t("painted", "채색", "ملوّن"),
      line: t("painted in one clear colour", "맑은 한 가지 색으로 칠한", "مطلي بلون واحد صافٍ"),
      story: t(
        "Thin paint on thin wood, so that it sings rather than shines. The colour inside the soundhole is a surprise.",
        "얇은 나무에 얇게 칠해서 번쩍이기보다 노래해요. 울림구멍 안쪽 색은 열어 봐야 알아요.",
        "طلاء رقيق على خشب رقيق ليغنّي لا ليلمع. واللون داخل فتحة الصوت مفاجأة.",
      ),
      feature: t("Painted thin, so the wood still sings", "얇게 칠해 나무 울림이 살아 있어요", "طلاء رقيق لا يكتم صوت الخشب"),
      material: t("Painted lime wood", "채색한 린든 나무", "خشب زيزفون ملوّن"),
      care: t("Wipe with a soft cloth", "부드러운 천으로 닦아 주세요", "يُمسح بقماش ناعم"),
      priceFactor: 0.7,
      drawn: "plastic",
      colours: ["sky", "mustard", "sage", "rose", "ink"],
    },
  ],
  moments: [
    t(
      "For the ten minutes before dinner is ready.",
      "저녁이 다 되기 전 십 분을 위한 악기예요.",
      "للدقائق العشر قبل أن ينضج العشاء.",
    ),
    t(
      "It goes in a rucksack and comes out at the fire.",
      "배낭에 넣어 갔다가 모닥불 앞에서 꺼내세요.",
      "يدخل حقيبة الظهر ويخرج عند النار.",
    ),
    t(
      "A first instrument, or the one you go back to.",
      "첫 악기로도, 다시 잡는 악기로도 좋아요.",
      "آلة أولى، أو التي تعود إليها.",
    ),
  ],
  features: [
    t(
      "Set up and played in the stairwell before it leaves",
      "보내기 전에 계단참에서 한 곡 쳐 봐요",
      "يُضبط ويُعزف في بيت الدرج قبل خروجه",
    ),
    t("Cotton bag and a chord card", "면 가방과 코드 카드가 함께 와요", "كيس قطني وبطاقة نغمات"),
    t("Strung with soft fluorocarbon", "부드러운 플루오로카본 줄", "أوتار ناعمة من الفلوروكربون"),
  ],
  facts: [
    { name: t("Tuning", "조율", "الدوزان"), value: t("G C E A", "G C E A", "صول دو مي لا") },
    {
      name: t("For", "사용", "لمن"),
      value: t("Right or left hand, on request", "오른손·왼손, 요청하면 바꿔 드려요", "لليمنى أو لليسرى عند الطلب"),
    },
  ],
  inUse: t("left on a chair between two songs", "두 곡 사이, 의자 위에 올려 둔", "متروك على كرسي بين أغنيتين"),
};
