/**
 * House calls, by language. Case, accents and punctuation do not matter.
 *
 * - `calls`: a sentence that begins so is a house call.
 * - `verbs`: a sentence that begins so is one if it names one of the `places`.
 * - `anywhere`: a sentence that holds this is one; for scripts and languages whose verbs stand last.
 */
interface Calls {
  calls?: string[];
  verbs?: string[];
  places?: string[];
  anywhere?: string[];
}

const split = (words: string): string[] => words.split('|').map((word) => word.trim());

/** Where house calls send a reader, in every language. */
export const PLACES = split(
  'facebook|twitter|instagram|youtube|tiktok|telegram|whatsapp|snapchat|linkedin|pinterest|reddit|threads|bluesky|mastodon|' +
    'discord|weverse|google news|google noticias|google actualités|google discover|google play|app store|apple news|newsbreak|flipboard|line|kakao|vk|viber|zalo|koo|' +
    'newsletter|newsletters|app|apps|podcast|podcasts|rss|on x|push|inbox|email|e mail|sms|patreon|twitch|messenger|weibo|wechat',
);

/** Words with which a sentence leads up to its call: `For more updates, follow …`. */
export const OPENERS: string[][] = [
  split(
    'for more|for all|for the latest|for latest|for breaking|for exclusive|for daily|for regular|to get|to stay|to read|to receive|to never miss|to keep up|to be the first',
  ),
  split(
    'want|want more|love|enjoy|enjoyed|like what you see|catch all|catch the latest|get all|get the latest|read all|stay|keep up|never miss|don’t miss|dont miss',
  ),
  split(
    'para más|para mais|pour plus|pour ne rien|für mehr|um nichts|per restare|per rimanere|untuk|чтобы|daha fazla',
  ),
];

/** Words that may stand before the verb of a call and change nothing. */
export const SOFTENERS = split(
  'you can|you can also|you may also|also|please|and|or|do|don’t forget to|be sure to|make sure to|make sure you|remember to|so|now|just|why not|' +
    'también|tambem|também|y|e|no olvides|não se esqueça de|não deixe de|n’oubliez pas de|et|sie können|bitte|und|puoi|anche|non dimenticare di|jangan lupa|ayo|yuk|mari|silakan|не забудьте|не забывайте|также|и|hemen|siz de',
);

export const CALLS: Record<string, Calls> = {
  en: {
    calls: split(
      'click here|click on the link|click the link|click below|tap here|tap the link|subscribe|sign up|join now|join us on|join us at|join our|join the conversation|join the discussion|join the community|' +
        'follow us|follow our|like us|like our|like and subscribe|like and follow|download our|download the app|download now|get our app|get the app|get our newsletter|become a member|become a subscriber|' +
        'support our journalism|support us|support our work|support independent journalism|turn on notifications|enable notifications|hit the bell|share this|share your thoughts|share your opinion|share it in the comments|' +
        'let us know in the comments|tell us in the comments|tell us what you think|let us know what you think|let us know your|sound off|sound off in the comments|leave a comment|leave your comments|drop a comment|' +
        'write to us|email us|contact us|send us|visit our|visit us|register here|register now|buy tickets here|donate now|donate today|donate here|get in touch|got a tip|have a tip|got a story|do you have a story|' +
        'stay connected with us|listen to our podcast|subscribers can|find us on|connect with us|add us on|add us as|follow along on|try it free|start your free trial|get unlimited access|log in to|already a subscriber|' +
        'this story is for subscribers|scan the qr code|sign in|follow all our|follow the latest|follow live|check out our|shop our|click to|click for|click on|tap to|tap on|have your say|comment below|tell us|share your|make a donation|become a supporter|enter your email|story continues below|article continues below|continue reading below|watch us on|tune in to our|vote now|vote here|enter here|reach us|follow me',
    ),
    verbs: split(
      'join|follow|download|get|receive|stay tuned|stay updated|stay connected|stay up to date|stay informed|tune in|listen|register|install|connect|visit|contact|email|reach|tweet|write to|send|comment|tap|click|add|bookmark|turn on|catch up|discover more',
    ),
    places: split(
      'our|channel|channels|community|subscribers|readers|for more|comments|comment section|notifications|alerts|newsletter|daily edition|breaking news|mailing list|membership|subscription|free trial|in your browser|group chat|latest updates|more updates|latest news|our page|our site|our website|click here|fan club|social media|here to join',
    ),
    anywhere: split(
      'click here to|tap here to|follow us on|like us on|subscribe to our|sign up for our|join our channel|join our whatsapp|join our telegram|download our app|download the app|get the app|link in bio|story continues below|article continues below|free sign up|subscribe now|sign up here|sign up now|sign up today|click to subscribe|follow us for|join now|click on the bell',
    ),
  },
  es: {
    calls: split(
      'suscríbete|suscríbase|suscribite|síguenos|siguenos|síganos|seguinos|sigue nuestro|sigue nuestra|sigue a|haz clic|haga clic|hacé clic|da clic|dale clic|descarga nuestra|descarga la app|descarga nuestra app|regístrate|inscríbete|' +
        'únete a nuestro|únete a nuestra|únete al canal|únete aquí|únase a nuestro|unite a nuestro|entra a nuestro|recibe en tu|recibe nuestro|recibe las noticias|activa las notificaciones|comparte esta|comparte tu opinión|déjanos tu comentario|deja tu comentario|cuéntanos|apóyanos|apoya nuestro|hazte socio|hazte suscriptor|visita nuestro|escríbenos|encuéntranos',
    ),
    verbs: split(
      'únete|únase|unite|sigue|descarga|recibe|entra|comparte|suma|sumate|súmate|accede|encuentra|conéctate|comenta|mantente informado|mantente al tanto|mantente al día|entérate|lee nuestras noticias',
    ),
    places: split(
      'canal|boletín|boletines|correo electrónico|correo|comunidad|redes sociales|notificaciones|comentarios|aquí|este enlace|enlace|aplicación|suscripción',
    ),
    anywhere: split(
      'haz clic aquí|haga clic aquí|síguenos en|siguenos en|suscríbete a nuestro|suscríbete al|únete a nuestro canal|canal de whatsapp|canal de telegram|da clic aquí',
    ),
  },
  pt: {
    calls: split(
      'siga-nos|siga a gente|siga o nosso|siga nosso|siga nossa|siga nossas|siga o canal|siga a página|sigam-nos|inscreva-se|inscrevam-se|assine|assina|cadastre-se|clique aqui|clica aqui|baixe o app|baixe nosso|baixe o aplicativo|junte-se|entre no nosso|entre no canal|entre no grupo|participe do nosso|participe do canal|' +
        'receba no seu|receba as notícias|receba nossas|ative as notificações|curta nossa|curta a nossa|compartilhe|deixe seu comentário|deixe o seu comentário|comente|apoie|torne-se membro|segue-nos|subscreva|subscreve|acompanhe nosso|acompanhe o nosso|fale conosco|acesse nosso|conte pra gente',
    ),
    verbs: split(
      'siga|entre|participe|receba|acompanhe|baixe|acesse|faça parte|segue|fique por dentro|confira|veja',
    ),
    places: split(
      'canal|grupo do|nosso grupo|redes sociais|e-mail|email|comunidade|notificações|comentários|clique aqui|aplicativo|boletim|nossas redes',
    ),
    anywhere: split(
      'clique aqui|siga-nos no|siga-nos nas|inscreva-se no|inscreva-se na|canal no whatsapp|canal do whatsapp|canal do telegram|nas redes sociais siga',
    ),
  },
  fr: {
    calls: split(
      'abonnez-vous|abonne-toi|suivez-nous|suis-nous|inscrivez-vous|inscris-toi|cliquez ici|clique ici|cliquez sur|téléchargez notre|téléchargez l’application|rejoignez-nous|rejoignez notre|rejoignez la communauté|recevez notre|recevez nos|recevez chaque|recevez toute|recevez gratuitement|recevez l’essentiel|' +
        'soutenez|soutenez-nous|partagez cet|partagez votre avis|donnez votre avis|laissez un commentaire|retrouvez-nous|retrouvez toute l’actualité|activez les notifications|faites un don|devenez membre|écrivez-nous|ajoutez-nous|déjà abonné|article réservé aux abonnés|contactez-nous|likez',
    ),
    verbs: split(
      'suivez|rejoignez|téléchargez|recevez|retrouvez|partagez|découvrez|écoutez|ajoutez|restez informé|restez connecté|ne manquez rien|réagissez',
    ),
    places: split(
      'notre chaîne|chaîne|notre newsletter|infolettre|lettre d’information|application|appli|réseaux sociaux|commentaires|notifications|communauté|notre compte|nos comptes|boîte mail|notre page',
    ),
    anywhere: split(
      'cliquez ici|suivez-nous sur|abonnez-vous à notre|inscrivez-vous à notre|chaîne whatsapp|chaîne telegram',
    ),
  },
  de: {
    calls: split(
      'folgen Sie uns|folge uns|folgt uns|abonnieren Sie|abonniere|abonniert|jetzt abonnieren|jetzt testen|jetzt bestellen|jetzt anmelden|jetzt kostenlos|jetzt herunterladen|klicken Sie hier|klick hier|klicke hier|hier klicken|melden Sie sich|melde dich|meldet euch|laden Sie unsere|lade unsere|lade dir|hier geht es zum newsletter|hier geht’s zum|' +
        'unterstützen Sie uns|unterstütze uns|unterstützen Sie unseren|schreiben Sie uns|schreib uns|schreibt uns|diskutieren Sie mit|teilen Sie|werden Sie mitglied|werde mitglied|besuchen Sie uns|besucht uns|bleiben Sie informiert|hier können Sie|hier anmelden|registrieren Sie sich|kontaktieren Sie uns|liken Sie|treten Sie',
    ),
    verbs: split(
      'folgen Sie|folge|folgt|laden Sie|lade|holen Sie|hol dir|holt euch|erhalten Sie|besuchen Sie|finden Sie uns|bleiben Sie|bleib|verpassen Sie|verpasse|abonnieren|mehr',
    ),
    places: split(
      'kanal|unserem kanal|whatsapp kanal|per mail|e-mail|kommentaren|push nachrichten|benachrichtigungen|unsere app|unserem newsletter|social media|community',
    ),
    anywhere: split(
      'folgen Sie uns auf|folge uns auf|folgt uns auf|newsletter abonnieren|newsletter anmelden|zum newsletter|klicken Sie hier|whatsapp-kanal',
    ),
  },
  it: {
    calls: split(
      'seguici|seguiteci|iscriviti|iscrivetevi|abbonati|abbonatevi|clicca qui|cliccate qui|scarica la nostra|scarica l’app|unisciti|unitevi|entra nel nostro|entra nel canale|ricevi la nostra|ricevi le|attiva le notifiche|condividi|lascia un commento|dicci la tua|facci sapere|sostienici|sostieni il|scrivici|diventa socio|registrati',
    ),
    verbs: split(
      'segui|scarica|entra|ricevi|resta aggiornato|rimani aggiornato|resta sempre aggiornato|aggiungi|scopri|commenta',
    ),
    places: split(
      'canale|nostro canale|gruppo|pagina|commenti|notifiche|nostra app|nostra pagina|comunità|social|la tua mail',
    ),
    anywhere: split(
      'clicca qui|seguici su|seguiteci su|iscriviti al|iscriviti alla|canale whatsapp|canale telegram',
    ),
  },
  nl: {
    calls: split(
      'volg ons|schrijf je in|meld je aan|abonneer je|abonneer|klik hier|download onze app|download de app|word lid|word abonnee|steun ons|deel dit|laat een reactie|like ons|ontvang onze|ontvang dagelijks|reageer',
    ),
    verbs: split('volg|download|ontvang|mis niets|blijf op de hoogte|bekijk'),
    places: split('nieuwsbrief|kanaal|onze app|meldingen|reacties'),
    anywhere: split('volg ons op|klik hier|whatsapp-kanaal'),
  },
  scandinavian: {
    calls: split(
      'følg oss|följ oss|følg os|abonner på|prenumerera på|klikk her|klicka här|klik her|last ned appen|ladda ner|ladda ned|meld deg på|anmäl dig|tilmeld dig|seuraa meitä|tilaa uutiskirje|tilaa|klikkaa tästä|fylgdu okkur|del gjerne|registrera dig',
    ),
    verbs: split('følg|följ|seuraa|få|hent'),
    places: split('nyhetsbrev|nyhedsbrev|vårt|varslinger|notiser|uutiskirje|kanal'),
  },
  pl: {
    calls: split(
      'obserwuj nas|śledź nas|polub nas|zapisz się|zasubskrybuj|subskrybuj|kliknij tutaj|kliknij tu|kliknij|pobierz naszą|pobierz aplikację|dołącz do nas|dołącz do naszej|dołącz do naszego|włącz powiadomienia|wesprzyj nas|udostępnij|skomentuj|napisz do nas|zaprenumeruj|bądź na bieżąco|kup prenumeratę',
    ),
    verbs: split('obserwuj|śledź|pobierz|dołącz|polub|otrzymuj|znajdziesz nas'),
    places: split(
      'kanał|newsletterze|newslettera|grupy|aplikację|komentarzach|powiadomienia|facebooku|twitterze|instagramie|youtubie|tiktoku|wiadomościach google',
    ),
    anywhere: split('kliknij tutaj|obserwuj nas|zapisz się do newslettera'),
  },
  centralEurope: {
    calls: split(
      'sledujte nás|přihlaste se|odebírejte|klikněte zde|klikněte sem|stáhněte si|předplaťte si|podpořte nás|prihláste sa|odoberajte|kliknite sem|kliknite sem|pridajte sa|přidejte se|kövess minket|kövessen minket|iratkozz fel|iratkozzon fel|kattints ide|kattintson ide|csatlakozz|csatlakozzon|töltsd le|töltse le|támogass minket|' +
        'abonează-te|abonați-vă|urmărește-ne|urmăriți-ne|dă click aici|click aici|apasă aici|descarcă aplicația|înscrie-te|intră pe|pratite nas|zapratite nas|prijavite se|pretplatite se|kliknite ovdje|kliknite ovde|preuzmite našu|preuzmite aplikaciju|пратите нас|последвайте ни|абонирайте се|кликнете тук|изтеглете',
    ),
    places: split('csatornánk|hírlevelünkre|hírlevél|canalul|kanál|aplikaci'),
  },
  greek: {
    calls: split(
      'ακολουθήστε μας|ακολουθήστε το|εγγραφείτε|γίνετε μέλος|κάντε κλικ εδώ|πατήστε εδώ|κατεβάστε την|βρείτε μας|κάντε like|ακολούθησέ μας',
    ),
    places: split('google news'),
  },
  ru: {
    calls: split(
      'подписывайтесь|подпишитесь|подписывайся|подпишись|присоединяйтесь|присоединяйся|следите за нами|следите за нашими|вступайте|нажмите здесь|кликните здесь|жмите сюда|скачайте наше|скачайте приложение|скачивайте|установите приложение|поделитесь|ставьте лайк|оставляйте комментарии|пишите нам|поддержите нас|поддержать нас|читайте нас|будьте в курсе|включите уведомления|оформите подписку|зарегистрируйтесь|добавьте нас|расскажите в комментариях|' +
        'підписуйтесь|підписуйтеся|підпишіться|приєднуйтесь|приєднуйтеся|стежте за нами|слідкуйте за|натисніть тут|завантажуйте|завантажте|читайте нас|долучайтесь|поширюйте|підтримайте нас|падпісвайцеся',
    ),
    verbs: split(
      'следите|читайте|смотрите|слушайте|узнавайте|получайте|обсуждайте|больше новостей|еще больше|ещё больше|все новости|більше новин|дивіться|отримуйте',
    ),
    places: split(
      'телеграм|телеграме|телеграм-канал|телеграм-канале|telegram-канал|telegram-канале|в нашем канале|канал|канале|каналі|вконтакте|фейсбук|инстаграм|ютуб|дзен|дзене|одноклассниках|рассылку|комментариях|приложении|соцсетях',
    ),
    anywhere: split('подписывайтесь на|подпишитесь на|нажмите здесь|підписуйтесь на'),
  },
  tr: {
    calls: split(
      'bizi takip edin|takip edin|abone olun|abone ol|tıklayın|tıklayınız|buraya tıklayın|uygulamamızı indirin|uygulamayı indirin|katılın|bize katılın|üye olun|kaydolun|paylaşın|yorum yapın|bildirimleri açın|bizi izləyin',
    ),
    anywhere: split(
      'bizi takip edin|takip edin|takip etmek için|abone olun|abone olmak için|için tıklayın|için tıklayınız|buraya tıklayın|kanalımıza katılın|hesabımızı takip|takipte kalın|uygulamamızı indir|kanalına katıl|bizi izləyin|abunə olun',
    ),
  },
  id: {
    calls: split(
      'ikuti kami|ikuti akun|ikuti saluran|ikuti berita|ikuti whatsapp|ikuti channel|ikuti terus|klik di sini|klik disini|klik link|klik tautan|gabung|bergabung|bergabunglah|unduh aplikasi|download aplikasi|berlangganan|langganan|dapatkan update|dapatkan berita|dapatkan informasi|daftar sekarang|jadilah|tonton di|bagikan|sertai|sila ikuti|muat turun|aktifkan notifikasi',
    ),
    verbs: split('ikuti|dapatkan|simak|temukan|baca|tonton|cek|pantau|nantikan'),
    places: split(
      'saluran|channel|grup|kanal|di sini|disini|notifikasi|media sosial|aplikasi|kolom komentar|akun',
    ),
    anywhere: split(
      'klik di sini|klik disini|saluran whatsapp|channel whatsapp|grup telegram|klik link',
    ),
  },
  vietnamese: {
    calls: split(
      'theo dõi chúng tôi|đăng ký kênh|đăng ký nhận|nhấn vào đây|bấm vào đây|tải ứng dụng|tham gia nhóm|mời bạn theo dõi|hãy theo dõi|tham gia kênh',
    ),
    anywhere: split('theo dõi chúng tôi|nhấn vào đây|bấm vào đây|đăng ký kênh'),
  },
  tl: {
    calls: split('i-follow|sundan kami|mag-subscribe|sumali sa|i-download|i-click|pindutin dito'),
    anywhere: split('i-follow kami'),
  },
  hi: {
    anywhere: split(
      'यहां क्लिक करें|यहाँ क्लिक करें|क्लिक करें|क्लिक करे|फॉलो करें|फ़ॉलो करें|फॉलो करे|सब्सक्राइब करें|सब्सक्राइब करे|हमसे जुड़ें|से जुड़ें|लाइक करें|शेयर करें|ऐप डाउनलोड करें|एप डाउनलोड करें|डाउनलोड करें|ज्वाइन करें|जॉइन करें|कमेंट करें|कमेंट में बताएं|चैनल से जुड़ने|हमें फॉलो|नोटिफिकेशन ऑन|येथे क्लिक करा|फॉलो करा|सबस्क्राइब करा|डाउनलोड करा|जॉईन करा',
    ),
  },
  indic: {
    anywhere: split(
      'এখানে ক্লিক করুন|ক্লিক করুন|ফলো করুন|সাবস্ক্রাইব করুন|যোগ দিন|ডাউনলোড করুন|இங்கே கிளிக் செய்யவும்|கிளிக் செய்யுங்கள்|கிளிக் செய்யவும்|பின்தொடருங்கள்|பின்தொடரவும்|சப்ஸ்கிரைப்|ఇక్కడ క్లిక్ చేయండి|క్లిక్ చేయండి|ఫాలో అవ్వండి|సబ్‌స్క్రైబ్|డౌన్‌లోడ్ చేసుకోండి|ಇಲ್ಲಿ ಕ್ಲಿಕ್ ಮಾಡಿ|ಕ್ಲಿಕ್ ಮಾಡಿ|ಫಾಲೋ ಮಾಡಿ|ഇവിടെ ക്ലിക്ക് ചെയ്യുക|ക്ലിക്ക് ചെയ്യുക|ഫോളോ ചെയ്യുക|અહીં ક્લિક કરો|ફોલો કરો|ਇੱਥੇ ਕਲਿੱਕ ਕਰੋ',
    ),
  },
  arabic: {
    calls: split(
      'اضغط هنا|انقر هنا|تابعونا|تابعنا|تابعوا|اشترك|اشتركوا|حمل تطبيق|حملوا تطبيق|انضم إلى|انضموا|شاركنا|شاركونا رأيكم|سجل الآن|دنبال کنید|اینجا کلیک کنید|به کانال|عضو شوید|ہمیں فالو|یہاں کلک|سبسکرائب',
    ),
    anywhere: split(
      'اضغط هنا|انقر هنا|تابعونا على|تابعونا عبر|تابعنا على|ما را دنبال کنید|اینجا کلیک کنید|عضو شوید|یہاں کلک کریں|فالو کریں|سبسکرائب کریں|ڈاؤن لوڈ کریں',
    ),
  },
  he: {
    calls: split('עקבו אחרינו|לחצו כאן|הצטרפו|הירשמו|הורידו את|שתפו|הצטרפו לערוץ|לחץ כאן'),
    anywhere: split('לחצו כאן|עקבו אחרינו'),
  },
};

/**
 * Calls of scripts that put no space between words, or glue endings to them; each as it stands in
 * the text.
 */
export const UNSPACED: string[] = split(
  'フォローしてください|フォローしてね|フォローお願いします|フォローはこちら|フォローする|チャンネル登録|友だち追加|友達追加|ご登録ください|登録はこちら|ダウンロードはこちら|アプリをダウンロード|こちらをクリック|ここをクリック|メルマガ登録|メールマガジンに登録|会員登録|お申し込みはこちら|公式アカウントをフォロー|購読する|購読はこちら|ご購読|' +
    '구독하세요|구독해 주세요|구독해주세요|구독과 좋아요|구독하기|채널 추가|채널을 추가|팔로우하세요|팔로우해|친구 추가|다운로드하세요|앱 다운로드|앱을 다운로드|클릭하세요|여기를 클릭|제보하기|제보는|알림 설정|카카오톡 채널|뉴스레터 신청|가입하세요|참여하세요|' +
    '关注我们|關注我們|追蹤我們|追踪我们|点击这里|點擊這裡|点击此处|點此|點我加入|扫码关注|掃描|扫描二维码|下载APP|下載APP|下载客户端|下載App|订阅我们|訂閱我們|訂閱電子報|订阅频道|訂閱頻道|加入我们|加入我們|加入會員|欢迎关注|歡迎追蹤|按讚|立即加入|立即下載|立即下载|立即訂閱|立即订阅|公众号|粉絲團|' +
    'กดติดตาม|ติดตามเราได้ที่|ติดตามข่าวสาร|คลิกที่นี่|ดาวน์โหลดแอป|กดไลก์|เพิ่มเพื่อน|สมัครสมาชิก|ติดตามเรา',
);

/** Labels that pages put before what is paid for; flattened, they are glued to its first word. */
export const PAID =
  /^[^\p{L}\p{N}]{0,5}(?:Promoted|Sponsored|Advertisement|ADVERTISEMENT|PROMOTED|SPONSORED|Anzeige|Publicidad|Publicidade|Publicité|Pubblicità|Реклама|Advertentie|Reklama|Reklam|İlan|広告|광고|廣告|广告)(?:(?=\p{Lu}\p{Ll})|\s*[:|]|\s*$)/u;
