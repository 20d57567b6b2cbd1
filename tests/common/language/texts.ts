/** A paragraph in each language, about what is known of BTS and others. */
export const TEXTS: Record<string, string> = {
  en: 'BTS began in 2013 with seven members and became the first group from South Korea to lead the singles chart of the United States. Their song “Dynamite” was written in English, and it was played on radio stations that had never played a Korean group before. They spoke at the United Nations in September 2021.',
  es: 'BTS debutó en 2013 con siete integrantes y fue el primer grupo de Corea del Sur que llegó al primer puesto de la lista de sencillos de Estados Unidos. Su canción “Dynamite” se escribió en inglés y sonó en emisoras que no habían puesto nunca a un grupo coreano. En septiembre de 2021 hablaron ante las Naciones Unidas.',
  pt: 'O BTS estreou em 2013 com sete integrantes e foi o primeiro grupo da Coreia do Sul a chegar ao topo da parada de singles dos Estados Unidos. A canção “Dynamite” foi escrita em inglês e tocou em rádios que nunca tinham tocado um grupo coreano. Em setembro de 2021, eles falaram nas Nações Unidas.',
  fr: 'BTS a débuté en 2013 avec sept membres et a été le premier groupe sud-coréen à prendre la tête du classement des singles aux États-Unis. Leur chanson « Dynamite », écrite en anglais, est passée sur des radios qui n’avaient jamais diffusé un groupe coréen. En septembre 2021, ils ont parlé devant les Nations unies.',
  de: 'BTS trat 2013 mit sieben Mitgliedern zum ersten Mal auf und war die erste Gruppe aus Südkorea, die in den Vereinigten Staaten auf den ersten Platz der Singlecharts kam. Das Lied „Dynamite“ ist auf Englisch geschrieben und wurde von Sendern gespielt, die nie zuvor eine koreanische Gruppe gespielt hatten. Im September 2021 sprachen sie vor den Vereinten Nationen.',
  it: 'I BTS hanno debuttato nel 2013 con sette membri e sono stati il primo gruppo della Corea del Sud ad arrivare in cima alla classifica dei singoli degli Stati Uniti. La loro canzone “Dynamite” è scritta in inglese ed è stata trasmessa da radio che non avevano mai passato un gruppo coreano. Nel settembre del 2021 hanno parlato alle Nazioni Unite.',
  nl: 'BTS begon in 2013 met zeven leden en was de eerste groep uit Zuid-Korea die in de Verenigde Staten op de eerste plaats van de hitlijst kwam. Het lied “Dynamite” is in het Engels geschreven en werd gedraaid door zenders die nog nooit een Koreaanse groep hadden gedraaid. In september 2021 spraken ze bij de Verenigde Naties.',
  id: 'BTS memulai debut pada tahun 2013 dengan tujuh anggota dan menjadi grup pertama dari Korea Selatan yang memuncaki tangga lagu di Amerika Serikat. Lagu “Dynamite” ditulis dalam bahasa Inggris dan diputar oleh stasiun radio yang belum pernah memutar lagu grup Korea. Pada September 2021 mereka berpidato di Perserikatan Bangsa-Bangsa karena diundang oleh presiden.',
  tr: 'BTS 2013 yılında yedi üyeyle sahneye çıktı ve Amerika Birleşik Devletleri listesinde birinci olan ilk Güney Kore grubu oldu. “Dynamite” adlı şarkı İngilizce yazıldı ve daha önce bir Kore grubunu hiç çalmamış olan radyolarda bile çalındı. Grup 2021 yılında Birleşmiş Milletler için bir konuşma yaptı ve bu konuşma çok izlendi.',
  vi: 'BTS ra mắt năm 2013 với bảy thành viên và là nhóm nhạc đầu tiên của Hàn Quốc đứng đầu bảng xếp hạng đĩa đơn của Mỹ. Bài hát “Dynamite” được viết bằng tiếng Anh và đã được phát trên những đài chưa từng phát nhạc của một nhóm Hàn Quốc. Tháng 9 năm 2021 họ đã phát biểu tại Liên Hợp Quốc.',
  pl: 'Zespół BTS zadebiutował w 2013 roku w składzie siedmiu osób i był pierwszą grupą z Korei Południowej, która znalazła się na szczycie listy singli w Stanach Zjednoczonych. Piosenka „Dynamite” została napisana po angielsku i grały ją stacje, które nie nadawały wcześniej muzyki z Korei. We wrześniu 2021 roku przemawiali w siedzibie ONZ, a potem wrócili do kraju.',
  sv: 'BTS började 2013 med sju medlemmar och var den första gruppen från Sydkorea som kom överst på singellistan i USA. Låten ”Dynamite” är skriven på engelska och spelades av kanaler som aldrig hade spelat en koreansk grupp. I september 2021 talade de inför Förenta nationerna, och det var många som såg på.',
  fil: 'Nagsimula ang BTS noong 2013 at sila ang unang grupo mula sa Timog Korea na nanguna sa talaan ng mga awit sa Estados Unidos. Isinulat sa Ingles ang kantang “Dynamite” at pinatugtog ito ng mga istasyon na hindi pa nagpatugtog ng grupong Koreano. Nagsalita sila sa Nagkakaisang mga Bansa noong Setyembre 2021.',
  ro: 'BTS a debutat în 2013 cu șapte membri și a fost primul grup din Coreea de Sud care a ajuns pe primul loc în clasamentul din Statele Unite. Cântecul „Dynamite” este scris în engleză și a fost difuzat de posturi care nu mai difuzaseră un grup coreean. În septembrie 2021 au vorbit la Organizația Națiunilor Unite.',
  ms: 'BTS memulakan kerjaya pada tahun 2013 dengan tujuh ahli dan menjadi kumpulan pertama dari Korea Selatan yang mendahului carta lagu di Amerika Syarikat. Lagu “Dynamite” ditulis dalam bahasa Inggeris kerana mereka mahu ia didengari oleh pendengar di seluruh dunia. Beliau berkata bahawa ucapan mereka kepada Pertubuhan Bangsa-Bangsa Bersatu boleh ditonton semula.',
  ru: 'Группа BTS начала выступать в 2013 году и стала первой группой из Южной Кореи, которая заняла первое место в хит-параде США. Песня «Dynamite» написана на английском языке, и её передавали станции, которые до этого не передавали корейскую музыку. В сентябре 2021 года они выступили в Организации Объединённых Наций.',
  uk: 'Гурт BTS почав виступати у 2013 році та став першим гуртом із Південної Кореї, який посів перше місце в хіт-параді США. Пісня «Dynamite» написана англійською, і її передавали станції, що до того не передавали корейської музики. У вересні 2021 року вони виступили в Організації Об’єднаних Націй, і це було для них великою подією.',
  ar: 'بدأت فرقة BTS مسيرتها عام 2013 بسبعة أعضاء وأصبحت أول فرقة من كوريا الجنوبية تتصدر قائمة الأغاني في الولايات المتحدة. كُتبت أغنية “Dynamite” بالإنجليزية وأذاعتها محطات لم تذع من قبل أغنية لفرقة كورية. وفي سبتمبر 2021 تحدث الأعضاء أمام الأمم المتحدة.',
  fa: 'گروه BTS در سال ۲۰۱۳ با هفت عضو کار خود را آغاز کرد و نخستین گروه از کره جنوبی بود که در صدر جدول ترانه‌های آمریکا قرار گرفت. ترانه «Dynamite» به زبان انگلیسی نوشته شده است و از ایستگاه‌هایی پخش شد که پیش از آن آهنگی از یک گروه کره‌ای پخش نکرده بودند.',
  ur: 'بی ٹی ایس نے 2013 میں سات ارکان کے ساتھ آغاز کیا اور وہ جنوبی کوریا کا پہلا گروپ بنا جو امریکہ کی گانوں کی فہرست میں سب سے اوپر پہنچا۔ گانا “Dynamite” انگریزی میں لکھا گیا ہے اور ان ریڈیو اسٹیشنوں پر بھی چلا جنہوں نے پہلے کبھی کوریا کا کوئی گروپ نہیں چلایا تھا۔',
  hi: 'बीटीएस ने 2013 में सात सदस्यों के साथ शुरुआत की और अमेरिका की गानों की सूची में सबसे ऊपर पहुँचने वाला दक्षिण कोरिया का पहला समूह बना। “Dynamite” गाना अंग्रेज़ी में लिखा गया है और इसे उन रेडियो स्टेशनों ने भी बजाया जिन्होंने पहले कभी कोरिया का कोई समूह नहीं बजाया था।',
  mr: 'बीटीएस हा दक्षिण कोरियाचा गट आहे आणि त्याने २०१३ साली सुरुवात केली होती. अमेरिकेच्या गाण्यांच्या यादीत पहिल्या क्रमांकावर आलेला हा पहिला कोरियन गट आहे. “Dynamite” हे गाणे इंग्रजीत लिहिले आहे आणि ते अनेक रेडिओ केंद्रांनी वाजवले. हे गाणे लिहिणारे दोघे ब्रिटिश आहेत.',
  ko: '방탄소년단은 2013년 일곱 멤버로 데뷔해 한국 그룹으로는 처음으로 미국 빌보드 싱글 차트 정상에 올랐다. ‘Dynamite’는 영어로 쓰인 노래로, 한국 그룹의 음악을 튼 적이 없던 라디오에서도 흘러나왔다. 2021년 9월에는 유엔에서 연설했다.',
  ja: 'BTSは2013年に7人のメンバーでデビューし、韓国のグループとして初めて米国のシングルチャートで1位になった。「Dynamite」は英語で書かれた曲で、韓国のグループをかけたことのなかったラジオ局でも流れた。2021年9月には国連で演説した。',
  'zh-Hans':
    '防弹少年团于2013年以七名成员出道，是首个登上美国单曲榜冠军的韩国组合。歌曲《Dynamite》以英语写成，连从未播放过韩国组合作品的电台也播出了这首歌。2021年9月，他们在联合国发表了演讲。',
  'zh-Hant':
    '防彈少年團於2013年以七名成員出道，是首個登上美國單曲榜冠軍的韓國組合。歌曲《Dynamite》以英語寫成，連從未播放過韓國組合作品的電台也播出了這首歌。2021年9月，他們在聯合國發表了演講。',
  // Of characters that both have.
  zh: '七名成年人在首都高唱自由之歌，天上下起大雨，人山人海，少有人走。',
  th: 'บีทีเอสเดบิวต์ในปี 2013 ด้วยสมาชิกเจ็ดคน และเป็นวงแรกจากเกาหลีใต้ที่ขึ้นอันดับหนึ่งของชาร์ตซิงเกิลในสหรัฐอเมริกา เพลง “Dynamite” แต่งเป็นภาษาอังกฤษ และได้เปิดตามสถานีวิทยุที่ไม่เคยเปิดเพลงของวงเกาหลีมาก่อน',
  el: 'Οι BTS ξεκίνησαν το 2013 με επτά μέλη και έγιναν το πρώτο συγκρότημα από τη Νότια Κορέα που ανέβηκε στην κορυφή του καταλόγου επιτυχιών των Ηνωμένων Πολιτειών.',
  he: 'להקת BTS הופיעה לראשונה בשנת 2013 עם שבעה חברים והייתה הלהקה הראשונה מדרום קוריאה שהגיעה לראש מצעד הסינגלים של ארצות הברית.',
  ta: 'பிடிஎஸ் 2013 ஆம் ஆண்டில் ஏழு உறுப்பினர்களுடன் தொடங்கியது, அமெரிக்கப் பாடல் பட்டியலில் முதலிடம் பிடித்த முதல் தென் கொரியக் குழு அதுவாகும்.',
};

/** What no language can be told of: short, mixed, in none of those that are known. */
export const UNTOLD: Record<string, string> = {
  nothing: '',
  'a headline': 'Lizzo and BTS become friends at Harry Styles’ Los Angeles concert',
  'a short Korean line': '보라해 💜',
  'names and numbers':
    'BTS, Lizzo, Harry Styles, One Direction, J-Hope, Jimin, V, Jungkook, RM, Suga, Jin, IU, PSY, TWICE, EXO, SHINee, NCT 127, aespa, ITZY, Stray Kids, TXT, BLACKPINK 2013 2021',
  'romanised Hindi':
    'BTS ne 2013 mein saat sadasyon ke saath shuruaat ki aur America ki gaanon ki list mein sabse upar pahunchne wala South Korea ka pehla group bana. “Dynamite” gaana angrezi mein likha gaya hai aur ise un radio stationon ne bhi bajaya jinhone pehle kabhi Korea ka koi group nahin bajaya tha.',
  'romanised Korean':
    'Bangtansonyeondaneun icheonsipsamnyeon ilgop membeoro debwihae hanguk geurubeuroneun cheoeumeuro miguk bilbodeu singgeul chateu jeongsange ollatda. Dainamaiteuneun yeongeoro sseuin noraero hanguk geurubui eumageul teun jeogi eopdeon radioeseodo heulleonawatda.',
  Finnish:
    'BTS aloitti vuonna 2013 seitsemän jäsenen voimin ja nousi ensimmäisenä eteläkorealaisena yhtyeenä Yhdysvaltain singlelistan kärkeen. Kappale Dynamite on kirjoitettu englanniksi, ja sitä soittivat asemat, jotka eivät olleet koskaan soittaneet korealaista yhtyettä.',
  Serbian:
    'Група BTS почела је 2013. године са седам чланова и постала је прва група из Јужне Кореје која се нашла на врху листе синглова у Сједињеним Државама. Песма је написана на енглеском језику и пуштале су је станице које раније нису пуштале корејску музику.',
  Pashto:
    'د BTS ډلې په ۲۰۱۳ کال کې د اوو غړو سره کار پیل کړ او د سویلي کوریا لومړۍ ډله شوه چې د امریکا د سندرو په لست کې لومړي ځای ته ورسېده. دا سندره په انګلیسي ژبه لیکل شوې ده او ډېرو راډیوګانو خپره کړه.',
  Nepali:
    'बीटीएसले २०१३ मा सात सदस्यसँग सुरुवात गरेको थियो र अमेरिकाको गीतको सूचीमा शीर्ष स्थानमा पुग्ने दक्षिण कोरियाको पहिलो समूह बनेको छ। यो गीत अङ्ग्रेजीमा लेखिएको हो र धेरै रेडियोले बजाएका छन्।',
};
