import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const wateringCan: Family = {
  code: "watering-can",
  category: "home/garden/tools",
  quota: 4,
  noun: { ...t("watering can", "물뿌리개", "مرشّة"), gender: "f" },
  search: "じょうろ 水差し ジョウロ plant watering 물조리개 조리 원예 مرشة إبريق سقي",
  brand: "greenhithe",
  sellers: ["tidewell"],
  price: 5600,
  weightGrams: 980,
  silhouette: "wateringCan",
  designs: [
    {
      code: "garden",
      name: t("garden", "정원", "للحديقة"),
      line: t(
        "A gardener's watering can with a brass-faced rose",
        "황동 물꼭지를 단 정원용 물뿌리개예요.",
        "مرشّة بستاني برأس نحاسي الوجه",
      ),
      story: t(
        "The handle runs from over the top to down the back, so the hand slides as the can empties and the rain never falters. Seedlings do not notice they are being watered.",
        "손잡이가 위에서 뒤까지 이어져 물이 줄수록 손이 미끄러져 내려가고 물줄기는 고르게 이어져요. 모종은 물을 주는지도 몰라요.",
        "يمتدّ المقبض من فوقها إلى ظهرها، فتنزلق اليد كلما فرغت ولا يتعثر المطر. الشتلات لا تشعر أنها تُسقى.",
      ),
      feature: t("Rose pulls off for a single stream", "물꼭지를 빼면 한 줄기로 나와요", "يُنزع الرأس لتيار واحد"),
      shape: { kind: 1 },
    },
    {
      code: "indoor",
      name: t("long-necked", "긴 목", "طويلة العنق"),
      line: t(
        "A small can with a neck that reaches between leaves",
        "잎 사이로 쏙 닿는 긴 목의 작은 물뿌리개예요.",
        "مرشّة صغيرة بعنق يصل بين الأوراق",
      ),
      story: t(
        "The neck is bent cold over a wooden swan that the workshop has used since it opened. It pours where you point and stops when you stop.",
        "작업실 문을 열 때부터 쓰던 나무 백조에 대고 목을 차게 구부려요. 가리키는 곳에 흐르고, 멈추면 멈춰요.",
        "يُثنى العنق باردًا على بجعة خشبية تستعملها الورشة منذ افتتاحها. تصبّ حيث تشير وتقف حين تقف.",
      ),
      feature: t(
        "Pours drop by drop, stops without dribbling",
        "한 방울씩 흐르고 흘림 없이 멈춰요",
        "تصبّ قطرة قطرة وتقف بلا تقطير",
      ),
      priceFactor: 0.85,
      shape: { kind: 2 },
    },
    {
      code: "conical",
      name: t("conical", "원뿔", "مخروطية"),
      line: t(
        "A tall, conical can that stands like a lighthouse",
        "등대처럼 서 있는 키 큰 원뿔 물뿌리개예요.",
        "مرشّة مخروطية عالية تقف كمنارة",
      ),
      story: t(
        "Cut from one sheet with one seam, and so narrow at the top that nothing splashes on the stairs. It is left out on purpose.",
        "판 한 장을 한 번 이어 만들고, 위가 좁아서 계단에서도 출렁이지 않아요. 일부러 보이는 데 두게 돼요.",
        "مقصوصة من صفيحة واحدة بدرزة واحدة، ضيقة الأعلى فلا يتناثر منها ماء على الدرج. تُترك ظاهرة عن قصد.",
      ),
      feature: t("One sheet, one seam", "판 한 장, 이음매 하나", "صفيحة واحدة ودرزة واحدة"),
      priceFactor: 1.1,
      shape: { kind: 3 },
    },
  ],
  makings: [
    {
      code: "zinc",
      name: t("zinc", "아연", "من الزنك"),
      line: t("in hot-dipped zinc", "용융 아연 도금한", "من صفيح مغموس بالزنك"),
      story: t(
        "Dipped whole into molten zinc, which closes every seam from both sides. It dulls in the first rain and then stays that grey for thirty years.",
        "통째로 녹인 아연에 담가 이음매를 안팎으로 막아요. 첫 비에 빛이 가라앉고 그 회색으로 서른 해를 가요.",
        "تُغمس كاملة في زنك منصهر يسدّ كل درزة من الجهتين. تخبو في أول مطر ثم تبقى على رماديّها ثلاثين عامًا.",
      ),
      feature: t("Sealed inside and out by hot dipping", "안팎을 모두 막은 용융 도금", "مختومة من الداخل والخارج بالغمس"),
      material: t("Hot-dip galvanised steel", "용융 아연 도금 강판", "فولاذ مجلفن بالغمس"),
      care: t("Empty before frost", "서리 내리기 전에 비워 주세요", "تُفرَّغ قبل الصقيع"),
      drawn: "steel",
      colours: ["steel", "fog"],
    },
    {
      code: "enamel",
      name: t("enamelled", "법랑", "مطلية بالمينا"),
      line: t("in enamelled steel with a dark rim", "짙은 테를 두른 법랑으로 만든", "من فولاذ مطلي بالمينا بحافة داكنة"),
      story: t(
        "Two coats of glass are fired on at 820 degrees. A knock leaves a dark star; gardeners call it a medal.",
        "유리질을 두 번 입혀 820도에서 구워요. 부딪치면 까만 별이 남는데, 정원사들은 훈장이라고 불러요.",
        "طبقتان من الزجاج تُشويان على 820 درجة. والصدمة تترك نجمة داكنة يسمّيها البستانيون وسامًا.",
      ),
      feature: t("Fired twice, never fades", "두 번 구워 바래지 않아요", "مشويّة مرتين فلا يبهت لونها"),
      material: t("Enamelled steel", "법랑 강판", "فولاذ مطلي بالمينا"),
      care: t("Wipe clean; avoid hard knocks", "닦아 쓰고 세게 부딪치지 마세요", "تُمسح وتُجنَّب الصدمات القوية"),
      priceFactor: 1.15,
      drawn: "enamel",
      colours: ["milk", "pine", "mustard", "sky", "persimmon"],
    },
    {
      code: "copper",
      name: t("copper", "구리", "من النحاس الأحمر"),
      line: t("in hand-raised copper", "손으로 두드려 올린 구리로 만든", "من نحاس أحمر مطروق باليد"),
      story: t(
        "Raised from a disc with a wooden mallet, annealed three times. It goes brown, then green where the water runs, and roots like the trace of copper it gives.",
        "구리 원판을 나무망치로 두드려 올리고 세 번 풀림해요. 갈색이 되었다가 물길 따라 푸르러지고, 뿌리도 그 구리를 좋아해요.",
        "يُرفع من قرص بمطرقة خشبية ويُخمَّر ثلاث مرات. يسمرّ ثم يخضرّ حيث يجري الماء، وتحبّ الجذور أثر النحاس فيه.",
      ),
      feature: t("Raised by hand from one disc", "원판 하나를 손으로 올렸어요", "مرفوعة باليد من قرص واحد"),
      material: t("Solid copper", "통구리", "نحاس أحمر مصمت"),
      care: t("Dry after use, or let it turn", "쓴 뒤 닦거나 그대로 물들게 두세요", "تُجفَّف بعد الاستعمال أو تُترك لتتلوّن"),
      priceFactor: 2,
      drawn: "brass",
      colours: ["cognac", "brass"],
    },
  ],
  moments: [
    t("Left on the sill, it reminds you by itself.", "창턱에 두면 물 줄 때를 저절로 떠올려요.", "تُترك على الحافة فتذكّرك بنفسها."),
    t(
      "For the neighbour who waters while you are away.",
      "여행 간 사이 물을 주는 이웃에게 선물하세요.",
      "للجار الذي يسقي في غيابك.",
    ),
    t(
      "Ten quiet minutes before anyone else is up.",
      "모두 깨기 전, 조용한 십 분을 위한 물건이에요.",
      "لعشر دقائق هادئة قبل أن يستيقظ أحد.",
    ),
  ],
  features: [
    t(
      "Balanced so that it pours when you tilt, not before",
      "기울일 때만 흐르도록 무게를 맞췄어요",
      "موزونة فلا تصبّ قبل أن تميلها",
    ),
    t("Tested on the workshop's row of beans", "작업실 콩밭에서 시험했어요", "مجرّبة على صف الفاصولياء في الورشة"),
    t(
      "Spare rose and washer in the post for free",
      "여분 물꼭지와 패킹을 무료로 보내 드려요",
      "رأس وحلقة احتياطيان بالبريد مجانًا",
    ),
  ],
  facts: [{ name: t("Holds", "용량", "السعة"), value: t("1.5–5 l", "1.5–5 l", "1.5–5 لتر") }],
  inUse: t("on a potting bench beside a young fig", "어린 무화과 곁, 작업대 위의", "على طاولة زراعة إلى جوار شتلة تين"),
};
