import { t, type Words } from "../words.ts";

export interface City {
  name: Words;
  country: string;
  countryName: Words;
}

const korea = t("South Korea", "대한민국", "كوريا الجنوبية");
const netherlands = t("the Netherlands", "네덜란드", "هولندا");
const kuwait = t("Kuwait", "쿠웨이트", "الكويت");
const japan = t("Japan", "일본", "اليابان");
const emirates = t("the United Arab Emirates", "아랍에미리트", "الإمارات العربية المتحدة");
const america = t("the United States", "미국", "الولايات المتحدة");

/** The first six belong to the six sellers with a story; growth goes round all of them. */
export const cities: readonly City[] = [
  { name: t("Seoul", "서울", "سيول"), country: "KR", countryName: korea },
  { name: t("Rotterdam", "로테르담", "روتردام"), country: "NL", countryName: netherlands },
  { name: t("Kuwait City", "쿠웨이트시티", "مدينة الكويت"), country: "KW", countryName: kuwait },
  { name: t("Kyoto", "교토", "كيوتو"), country: "JP", countryName: japan },
  { name: t("Dubai", "두바이", "دبي"), country: "AE", countryName: emirates },
  { name: t("Portland", "포틀랜드", "بورتلاند"), country: "US", countryName: america },
  { name: t("Icheon", "이천", "إتشون"), country: "KR", countryName: korea },
  { name: t("Porto", "포르투", "بورتو"), country: "PT", countryName: t("Portugal", "포르투갈", "البرتغال") },
  { name: t("Copenhagen", "코펜하겐", "كوبنهاغن"), country: "DK", countryName: t("Denmark", "덴마크", "الدنمارك") },
  { name: t("Fes", "페스", "فاس"), country: "MA", countryName: t("Morocco", "모로코", "المغرب") },
  { name: t("Leipzig", "라이프치히", "لايبزيغ"), country: "DE", countryName: t("Germany", "독일", "ألمانيا") },
  { name: t("Busan", "부산", "بوسان"), country: "KR", countryName: korea },
  { name: t("Lyon", "리옹", "ليون"), country: "FR", countryName: t("France", "프랑스", "فرنسا") },
  { name: t("Bristol", "브리스틀", "بريستول"), country: "GB", countryName: t("the United Kingdom", "영국", "المملكة المتحدة") },
  { name: t("Amman", "암만", "عمّان"), country: "JO", countryName: t("Jordan", "요르단", "الأردن") },
  { name: t("Kanazawa", "가나자와", "كانازاوا"), country: "JP", countryName: japan },
];
