/** Names of customers as they write them, each with the Latin form their mail address begins with: "서연|seoyeon". */
interface Names {
  given: readonly string[];
  family: readonly string[];
}

export type People = "american" | "arabic" | "british" | "dutch" | "french" | "german" | "gulf" | "japanese" | "korean";

export const names: Record<People, Names> = {
  korean: {
    given: [
      ..."서연|seoyeon 지우|jiwoo 민준|minjun 하은|haeun 도윤|doyun 수아|sua 예준|yejun 지민|jimin 은서|eunseo 시우|siwoo".split(
        " ",
      ),
      ..."다은|daeun 현우|hyunwoo 유진|yujin 채원|chaewon 준호|junho 소희|sohee 태린|taerin 미경|mikyung".split(" "),
    ],
    family: "김|kim 이|lee 박|park 최|choi 정|jung 강|kang 조|cho 윤|yoon 장|jang 임|lim 한|han 오|oh 서|seo 신|shin".split(" "),
  },
  arabic: {
    given: [
      ..."ليلى|layla نور|noor مريم|maryam فاطمة|fatima يوسف|yousef عمر|omar سارة|sara خالد|khaled هدى|huda ريم|reem".split(" "),
      ..."علي|ali دانة|dana طارق|tareq جاسم|jassim منيرة|munira لطيفة|latifa حمد|hamad".split(" "),
    ],
    family:
      "الصباح|alsabah العنزي|alenezi المطيري|almutairi الكندري|alkandari الهاشمي|alhashimi النعيمي|alnuaimi المنصوري|almansouri الشامسي|alshamsi حداد|haddad".split(
        " ",
      ),
  },
  gulf: {
    given: "Aisha|aisha Priya|priya Rania|rania Hassan|hassan Elena|elena Farah|farah Imran|imran Maya|maya Karim|karim".split(
      " ",
    ),
    family: "Rahman|rahman Menon|menon Haddad|haddad Petrov|petrov Qureshi|qureshi Nasser|nasser Fernandes|fernandes".split(" "),
  },
  american: {
    given: [
      ..."Grace|grace Marcus|marcus Hannah|hannah Luis|luis Naomi|naomi Caleb|caleb Ji-ho|jiho Renee|renee Andre|andre".split(
        " ",
      ),
      ..."Yasmin|yasmin Owen|owen Mei|mei Teresa|teresa Kwame|kwame Abby|abby Dominic|dominic".split(" "),
    ],
    family:
      "Whitfield|whitfield Okafor|okafor Nguyen|nguyen Ramirez|ramirez Bennett|bennett Cho|cho Abrams|abrams Larsen|larsen Washington|washington Delgado|delgado Fitch|fitch".split(
        " ",
      ),
  },
  british: {
    given: "Imogen|imogen Rhys|rhys Priyanka|priyanka Alastair|alastair Nia|nia Tom|tom Bronwen|bronwen Callum|callum".split(" "),
    family: "Hargreaves|hargreaves Pritchard|pritchard Osei|osei Mackay|mackay Sandhu|sandhu Thornton|thornton Doyle|doyle".split(
      " ",
    ),
  },
  dutch: {
    given: "Sanne|sanne Joris|joris Femke|femke Bram|bram Lotte|lotte Ruben|ruben Noor|noor Maarten|maarten Yara|yara".split(" "),
    family:
      "Visser|visser Bakker|bakker Hoekstra|hoekstra Smit|smit Kuipers|kuipers Dijkstra|dijkstra Verhoeven|verhoeven Aydin|aydin".split(
        " ",
      ),
  },
  german: {
    given: "Lena|lena Jonas|jonas Katharina|katharina Moritz|moritz Johanna|johanna Emre|emre Annika|annika Felix|felix".split(
      " ",
    ),
    family:
      "Brandt|brandt Keller|keller Vogt|vogt Schäfer|schaefer Yılmaz|yilmaz Lindner|lindner Böhm|boehm Krüger|krueger".split(" "),
  },
  french: {
    given: "Camille|camille Théo|theo Inès|ines Hugo|hugo Manon|manon Rachid|rachid Élise|elise Bastien|bastien".split(" "),
    family: "Lefèvre|lefevre Moreau|moreau Benali|benali Garnier|garnier Roussel|roussel Perrin|perrin Diallo|diallo".split(" "),
  },
  japanese: {
    given: "美咲|misaki 翔太|shota 葵|aoi 健一|kenichi 結衣|yui 大輔|daisuke 真由美|mayumi 陽菜|hina 拓海|takumi".split(" "),
    family: "佐藤|sato 鈴木|suzuki 高橋|takahashi 田中|tanaka 渡辺|watanabe 山本|yamamoto 中村|nakamura 小林|kobayashi".split(
      " ",
    ),
  },
};
