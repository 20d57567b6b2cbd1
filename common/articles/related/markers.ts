/**
 * Words that introduce related reads, by language. Case, accents and punctuation do not matter.
 *
 * - `sure`: said of nothing else; a title may follow without a sign between.
 * - `weak`: also the beginning of a sentence or a call; they count with a sign behind them, or where
 *   a list or a link follows.
 * - `lists`: the heading of several titles.
 */
interface Markers {
  sure?: string[];
  weak?: string[];
  lists?: string[];
}

const split = (words: string): string[] => words.split('|').map((word) => word.trim());

export const MARKERS: Record<string, Markers> = {
  en: {
    sure: split(
      'also read|also see|also watch|read also|must read|must reads|read this too|read this also|read this next|' +
        'read next|related article|related story|related news|related post|related read|related coverage|' +
        'related content|related link|related video|related report|also check|also check out|check also|also worth reading|further reading|' +
        'more on this story|more on this|suggested reading|recommended reading|related reading|must also read|you should also read',
    ),
    weak: split(
      'related|read more|read this|more|see also|read|see more|don’t miss|recommended|icymi|in case you missed it|see related|' +
        'more to read|find out more|learn more|more here|up next|keep reading|continue reading|read related',
    ),
    lists: split(
      'you may also like|you might also like|you may like|you might like|you may also be interested in|you might also be interested in|' +
        'you may be interested in|you might be interested in|you may also enjoy|you might also enjoy|related articles|related stories|related posts|related reads|' +
        'related links|similar articles|similar stories|more stories|more like this|recommended stories|' +
        'recommended for you|recommended articles|what to read next|read more stories|more from this section|editor’s pick|editor’s picks|editors’ picks',
    ),
  },
  es: {
    sure: split(
      'lee también|lea también|leer también|también lee|también lea|también leer|también puedes leer|también puede leer|' +
        'puedes leer|puede leer|lee además|lea además|además lee|además lea|mira también|mire también|ver también|' +
        'vea también|ve también|te recomendamos leer|nota relacionada|noticia relacionada|artículo relacionado|' +
        'lectura recomendada|lecturas recomendadas|lee aquí también|lee esto también|recomendado leer|lee a continuación',
    ),
    weak: split(
      'lee más|lea más|leer más|ver más|más información|relacionado|relacionada|relacionados|relacionadas|sigue leyendo|' +
        'además|no te pierdas|no te lo pierdas|no se pierda|te recomendamos|le recomendamos|recomendado|recomendados|conoce más|lee|lea',
    ),
    lists: split(
      'te puede interesar|te podría interesar|también te puede interesar|también te podría interesar|te interesa|te puede interesar también|' +
        'le puede interesar|le podría interesar|le interesa|puede interesarte|quizás te interese|quizá te interese|noticias relacionadas|' +
        'notas relacionadas|artículos relacionados|contenido relacionado|más noticias|te sugerimos leer|te sugerimos',
    ),
  },
  pt: {
    sure: split(
      'leia também|leia ainda|leia a seguir|ler também|veja também|veja ainda|confira também|confira ainda|assista também|saiba também|' +
        'notícia relacionada|matéria relacionada|artigo relacionado|leia mais sobre',
    ),
    weak: split(
      'leia mais|ler mais|veja mais|saiba mais|relacionado|relacionada|relacionados|relacionadas|não perca|leia',
    ),
    lists: split(
      'você pode gostar|você também pode gostar|pode te interessar|pode interessar|também pode te interessar|notícias relacionadas|' +
        'matérias relacionadas|artigos relacionados|mais notícias|conteúdo relacionado|recomendados para você',
    ),
  },
  fr: {
    sure: split(
      'lire aussi|à lire aussi|à lire également|lire également|lisez aussi|lisez également|voir aussi|à voir aussi|à voir également|' +
        'à lire|à relire|à lire ailleurs|à écouter aussi|à découvrir aussi|découvrez aussi|article lié|article connexe|pour aller plus loin|lire notre article|lire notre enquête|lire notre portrait|lire notre critique',
    ),
    weak: split(
      'lire plus|en savoir plus|lire|à voir|plus d’infos|à ne pas manquer|ne manquez pas|lire la suite|voir',
    ),
    lists: split(
      'sur le même sujet|sur le même thème|articles liés|articles connexes|articles similaires|vous aimerez aussi|' +
        'vous pourriez aussi aimer|cela peut vous intéresser|ça peut vous intéresser|cela pourrait vous intéresser|à lire sur le même sujet|nos articles',
    ),
  },
  de: {
    sure: split(
      'lesen Sie auch|lesen Sie hier auch|lesen Sie dazu auch|lesen Sie dazu|lies auch|lest auch|auch lesenswert|auch interessant|siehe auch|sehen Sie auch|' +
        'passend dazu|lesetipp|mehr zum thema lesen Sie hier|weiterer artikel|das könnte auch interessant sein',
    ),
    weak: split(
      'lesen Sie mehr|mehr lesen|mehr dazu|mehr|weiterlesen|zum thema|lesen Sie|lesen Sie hier',
    ),
    lists: split(
      'das könnte Sie auch interessieren|das könnte dich auch interessieren|das könnte euch auch interessieren|das könnte Sie interessieren|' +
        'das könnte dich interessieren|das könnte euch interessieren|das könnte Ihnen auch gefallen|das könnte dir auch gefallen|mehr zum thema|mehr zu diesem thema|' +
        'weitere artikel|ähnliche artikel|verwandte artikel|lesetipps|auch interessant für Sie|mehr aus dem ressort',
    ),
  },
  it: {
    sure: split(
      'leggi anche|leggete anche|legga anche|leggi pure|vedi anche|guarda anche|leggi ancora|da leggere|da leggere anche|potrebbe interessarti anche|' +
        'articolo correlato|notizia correlata|leggi l’articolo',
    ),
    weak: split(
      'leggi di più|leggi|approfondisci|approfondimento|correlati|correlato|da non perdere|non perderti|per approfondire|per saperne di più',
    ),
    lists: split(
      'potrebbe interessarti|ti potrebbe interessare|potrebbero interessarti|articoli correlati|notizie correlate|forse ti interessa',
    ),
  },
  nl: {
    sure: split(
      'lees ook|zie ook|bekijk ook|ook interessant|lees ook dit|lees hier ook|gerelateerd artikel|leestip',
    ),
    weak: split('lees meer|lees verder|meer lezen|gerelateerd|meer over'),
    lists: split(
      'gerelateerde artikelen|misschien vind je dit ook leuk|meer over dit onderwerp|ook interessant voor jou|dit vind je misschien ook leuk',
    ),
  },
  scandinavian: {
    sure: split(
      'les også|se også|sjå også|les òg|les og|läs också|läs även|se även|se också|läs vidare|læs også|hør også|relatert|lue myös|katso myös|lesa einnig|lesið einnig|lestu líka|sjá einnig',
    ),
    weak: split('les mer|läs mer|læs mere|lue lisää|relaterat|relateret|læs videre'),
    lists: split(
      'relaterte saker|relaterade artiklar|relaterede artikler|relaterade nyheter|aiheesta lisää|saatat pitää myös|du kan også være interessert i',
    ),
  },
  pl: {
    sure: split(
      'czytaj też|czytaj także|czytaj również|przeczytaj też|przeczytaj także|przeczytaj również|zobacz też|zobacz także|zobacz również|' +
        'sprawdź też|sprawdź także|sprawdź również|warto przeczytać|zobacz koniecznie|obejrzyj też|obejrzyj także|polecamy również|polecamy także|powiązany artykuł',
    ),
    weak: split(
      'czytaj więcej|zobacz więcej|czytaj dalej|czytaj|przeczytaj|polecamy|polecane|więcej',
    ),
    lists: split(
      'powiązane artykuły|podobne artykuły|może cię zainteresować|to może cię zainteresować|zobacz też inne',
    ),
  },
  czech: {
    sure: split(
      'čtěte také|čtěte též|čtěte i|přečtěte si také|přečtěte si i|přečtěte si též|přečtěte si|viz také|mohlo by se hodit|' +
        'čítajte tiež|čítajte aj|prečítajte si aj|prečítajte si tiež|pozrite aj|podívejte se také|související článek|súvisiaci článok|beri také',
    ),
    weak: split('čtěte více|číst více|čítať viac|související|dále čtěte|více'),
    lists: split(
      'související články|mohlo by vás zajímat|súvisiace články|mohlo by vás zaujímať|doporučujeme|odporúčame',
    ),
  },
  hungarian: {
    sure: split(
      'olvassa el ezt is|olvasd el ezt is|ezt is olvassa el|ezt is olvasd el|olvasta már|olvastad már|lásd még|kapcsolódó cikk|ajánlott cikk|ezt is ajánljuk|olvasd el',
    ),
    weak: split('kapcsolódó|bővebben|olvasson tovább|tovább'),
    lists: split(
      'kapcsolódó cikkek|ezek is érdekelhetik|ez is érdekelheti|ez is érdekelhet|további cikkek',
    ),
  },
  romanian: {
    sure: split(
      'citește și|citiți și|citește de asemenea|vezi și|vezi de asemenea|articol recomandat|recomandarea noastră|pe aceeași temă',
    ),
    weak: split('citește mai mult|citește mai multe|mai multe'),
    lists: split(
      'articole similare|articole recomandate|s-ar putea să-ți placă|te-ar putea interesa|știri pe aceeași temă',
    ),
  },
  southSlavic: {
    sure: split(
      'pročitajte još|pročitajte i|pročitaj još|pročitaj i|čitajte još|pogledajte i|pogledajte još|pogledaj i|preberite tudi|preberi tudi|poglejte tudi|' +
        'прочитајте још|прочитајте и|прочитај и|погледајте и|прочетете още|прочетете и|вижте още|вижте също|четете още|виж още|прочети още|' +
        'прочитајте повеќе|lexo edhe|lexoni edhe|lexo më shumë|lexo gjithashtu',
    ),
    weak: split('opširnije|više|повече|ошире|још'),
    lists: split(
      'povezani članci|povezane vijesti|povezane vesti|vezane vijesti|повезани чланци|свързани статии|свързани новини|още по темата|sorodne novice',
    ),
  },
  greek: {
    sure: split(
      'διαβάστε επίσης|διαβάστε ακόμη|διαβάστε ακόμα|διάβασε επίσης|διάβασε ακόμα|δείτε επίσης|δείτε ακόμη|δείτε ακόμα|διαβάστε και|δείτε και',
    ),
    weak: split('διαβάστε περισσότερα|σχετικά|διαβάστε|περισσότερα'),
    lists: split('σχετικά άρθρα|σχετικές ειδήσεις|ίσως σας ενδιαφέρει|μπορεί να σας ενδιαφέρει'),
  },
  ru: {
    sure: split(
      'читайте также|читать также|читай также|также читайте|читайте ещё|читать ещё|читайте и|смотрите также|см. также|смотри также|посмотрите также|' +
        'читайте по теме|материал по теме|новость по теме|статья по теме|рекомендуем почитать|рекомендуем прочитать|ранее по теме|также по теме|читайте ранее|ещё по теме',
    ),
    weak: split(
      'по теме|подробнее|читайте подробнее|читать далее|читайте|рекомендуем|не пропустите|узнайте больше|смотрите|читать полностью',
    ),
    lists: split(
      'материалы по теме|новости по теме|статьи по теме|похожие статьи|похожие новости|похожие материалы|вам может быть интересно|вам будет интересно|вас может заинтересовать|интересное по теме|читайте на нашем сайте|другие новости',
    ),
  },
  uk: {
    sure: split(
      'читайте також|читати також|також читайте|читайте ще|дивіться також|дивись також|матеріал за темою|раніше за темою|читайте за темою|рекомендуємо прочитати|рекомендуємо почитати|чытайце таксама|глядзіце таксама',
    ),
    weak: split('за темою|по темі|докладніше|детальніше|рекомендуємо|читайте'),
    lists: split(
      'матеріали за темою|новини за темою|схожі новини|схожі статті|вас може зацікавити|вам може бути цікаво|вам також може сподобатися',
    ),
  },
  tr: {
    sure: split(
      'bunu da okuyun|bunları da okuyun|bunlar da okuyun|şunu da okuyun|ayrıca okuyun|ayrıca oku|mutlaka okuyun|bunu da oku|bunları da oku|ilgili haber|ilgili içerik|ayrıca bakınız|' +
        'okuyun|okumaya devam edin|həmçinin oxuyun|bunu da oxuyun|oxuyun|ayrıca bakın|bunlara da göz atın|shuningdek o‘qing|сонымен қатар оқыңыз|тағы оқыңыз|оқи отырыңыз',
    ),
    weak: split('daha fazla oku|daha fazla|devamını oku|bakınız|haberin devamı|önerilen|ilgili'),
    lists: split(
      'ilgili haberler|ilgili içerikler|ilginizi çekebilir|bunlar da ilginizi çekebilir|ilgini çekebilir|bu da ilginizi çekebilir|benzer haberler|önerilen haberler',
    ),
  },
  id: {
    sure: split(
      'baca juga|baca pula|simak juga|lihat juga|tonton juga|artikel terkait|berita terkait|baca artikel terkait|baca berita lainnya|artikel lainnya|' +
        'berita berkaitan|baca lagi|baca ini juga|baca jugak|artikel berkaitan|berita lain|berita lainnya|waca uga|maca ogé',
    ),
    weak: split(
      'baca selengkapnya|baca|terkait|jangan lewatkan|selengkapnya|simak|berkaitan|baca lebih lanjut',
    ),
    lists: split(
      'artikel terkait lainnya|berita terkait lainnya|anda mungkin suka|mungkin anda suka|rekomendasi untuk anda|pilihan untuk anda',
    ),
  },
  tl: {
    sure: split(
      'basahin din|basahin rin|basahin pa|kaugnay na balita|kaugnay na artikulo|panoorin din',
    ),
    weak: split('basahin|kaugnay'),
  },
  sw: { sure: split('soma pia|soma zaidi|tazama pia'), weak: split('soma') },
  vi: {
    sure: split(
      'đọc thêm|xem thêm|đọc tiếp|tin liên quan|bài liên quan|bài viết liên quan|đọc ngay|mời đọc thêm|mời bạn đọc thêm',
    ),
    weak: split('liên quan|xem ngay'),
    lists: split('có thể bạn quan tâm|có thể bạn thích|các bài liên quan|tin cùng chuyên mục'),
  },
  th: {
    sure: split(
      'อ่านเพิ่มเติม|อ่านต่อ|อ่านข่าวที่เกี่ยวข้อง|ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|อ่านข่าวเพิ่มเติม|อ่านข่าวต่อ|ดูเพิ่มเติม|ข่าวเกี่ยวข้อง|อ่านประกอบ|อ่านข่าวอื่น',
    ),
  },
  hi: {
    sure: split(
      'यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|इन्हें भी पढ़ें|यह भी पढ़े|ये भी पढ़े|इसे भी पढ़े|यह भी देखें|ये भी देखें|इसे भी देखें|यह भी पढ़िए|ये भी पढ़िए|' +
        'संबंधित खबर|संबंधित ख़बर|संबंधित लेख|हे ही वाचा|हेही वाचा|हे पण वाचा|हे देखील वाचा|आणखी वाचा|वाचा|यो पनि पढ्नुहोस्|यो पनि हेर्नुहोस्|यसो पनि पढ्नुस्',
    ),
    weak: split('और पढ़ें|और पढ़े|पढ़ें|पढ़े|पूरी खबर पढ़ें'),
    lists: split('संबंधित खबरें|संबंधित ख़बरें|संबंधित समाचार|आपको यह भी पसंद आ सकता है'),
  },
  indic: {
    sure: split(
      'আরও পড়ুন|আরো পড়ুন|আরও পড়ুন|এটাও পড়ুন|এটিও পড়ুন|আরও দেখুন|আরও পড়ো|সম্পর্কিত খবর|இதையும் படிங்க|இதையும் படியுங்கள்|இதையும் படிக்க|இதையும் வாசிக்க|மேலும் படிக்க|மேலும் படிக்கவும்|' +
        'தொடர்புடைய செய்தி|தொடர்புடைய செய்திகள்|ఇది కూడా చదవండి|ఇవి కూడా చదవండి|ఇంకా చదవండి|ఇదీ చదవండి|ఇవీ చదవండి|ಇದನ್ನೂ ಓದಿ|ಇದನ್ನೂ ನೋಡಿ|ಮತ್ತಷ್ಟು ಓದಿ|ഇതും വായിക്കുക|ഇതും വായിക്കൂ|കൂടുതൽ വായിക്കുക|' +
        'આ પણ વાંચો|આ પણ જુઓ|વધુ વાંચો|ਇਹ ਵੀ ਪੜ੍ਹੋ|ਇਹ ਵੀ ਵੇਖੋ|ଆହୁରି ପଢ଼ନ୍ତୁ|ଏହା ବି ପଢନ୍ତୁ|මේකත් කියවන්න|තවත් කියවන්න',
    ),
  },
  arabic: {
    sure: split(
      'اقرأ أيضا|إقرأ أيضا|اقرأ أيضاً|اقرأ ايضا|اقرأ كذلك|اقرئي أيضا|شاهد أيضا|شاهد أيضاً|طالع أيضا|أخبار ذات صلة|مواضيع ذات صلة|موضوع ذو صلة|خبر ذو صلة|' +
        'بیشتر بخوانید|همچنین بخوانید|این را هم بخوانید|بخوانید|مطالب مرتبط|اخبار مرتبط|خبر مرتبط|یہ بھی پڑھیں|یہ بھی پڑھیے|یہ بھی دیکھیں|مزید پڑھیں|مزید پڑھیے',
    ),
    weak: split('اقرأ المزيد|للمزيد|المزيد|ادامه مطلب'),
    lists: split('قد يعجبك أيضا|قد يهمك أيضا|قد يهمك|مقالات ذات صلة|شما ممکن است بپسندید'),
  },
  he: {
    sure: split('קראו גם|קרא גם|קראי גם|ראו גם|צפו גם|כתבה קשורה|עוד בנושא|עוד באותו נושא'),
    weak: split('קראו עוד|קרא עוד|עוד'),
    lists: split('כתבות נוספות|כתבות קשורות|אולי יעניין אותך|אולי יעניין אתכם'),
  },
  ja: {
    sure: split(
      'これも読む|こちらも読む|こちらもおすすめ|こちらもチェック|こちらの記事もおすすめ|こちらの記事も|関連記事|関連ニュース|関連リンク|関連|関連報道|関連特集|あわせて読みたい|合わせて読みたい|併せて読みたい|あわせて読む|合わせて読む|' +
        'あわせて読みたい記事|次に読む|次の記事|おすすめ記事|オススメ記事|おすすめの記事|併読|関連動画|写真特集',
    ),
    weak: split('もっと読む|続きを読む|詳しくはこちら|もっと見る|おすすめ'),
    lists: split('関連記事一覧|人気記事'),
  },
  ko: {
    sure: split(
      '관련기사|관련 기사|관련뉴스|관련 뉴스|관련 보도|관련글|관련 글|연관기사|연관 기사|연관뉴스|추천기사|추천 기사|함께 읽으면 좋은 기사|함께 보면 좋은 기사|함께 읽어보세요|' +
        '함께 읽기|함께 보기|같이 보기|이 기사도 읽어보세요|이 기사도 읽어 보세요|이 기사도 함께 읽어보세요|이 기사도|이 뉴스도|함께 볼만한 기사|더 읽기|더 읽어보기|관련 콘텐츠|관련 영상',
    ),
    weak: split('더 보기|더보기|자세히 보기'),
    lists: split(
      '많이 본 기사|많이 본 뉴스|인기기사|주요기사|이런 기사 어때요|이 시각 많이 본 뉴스',
    ),
  },
  zh: {
    sure: split(
      '相关阅读|相關閱讀|延伸阅读|延伸閱讀|相关新闻|相關新聞|相关文章|相關文章|相关报道|相關報導|相關報道|相关链接|相關連結|推荐阅读|推薦閱讀|推薦文章|推荐文章|更多阅读|更多閱讀|更多新聞|更多新闻|更多報導|更多報道|' +
        '同场加映|同場加映|另见|参见|另見|參見|另请参阅|也请阅读|你可能也想看|你可能還想看|你可能想看|看更多相關|相關影片|同場延伸|還有這些|点击阅读',
    ),
    weak: split('阅读更多|閱讀更多|看更多|更多|閱讀全文'),
    lists: split('你可能感兴趣|你可能感興趣|猜你喜欢|猜你喜歡|為你推薦|为你推荐|人气文章|熱門文章'),
  },
};
