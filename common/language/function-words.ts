/**
 * The words that hold sentences together, of languages that share a script with others: in running text
 * each is frequent, whatever the story is about. Of the lists that `stopword` and `stopwords-iso`
 * maintain, these are the ones that a paragraph cannot do without; a test holds each to them. (The whole
 * lists weigh 10 kB, a detector by trigrams 35 to 50 kB.)
 */
const FUNCTION_WORDS: Record<string, string> = {
  // Latin
  ca: 'de la el i que en un els les per amb una es del va no al més com ha seva són però aquest',
  da: 'og i det er at en den til af for på der med de som et har ikke var han fra om men hun blev efter også nu',
  de: 'der die das und ist nicht den dem des ein eine mit von sich auf für im auch als hat wurde bei zu nach noch sind oder aus einen einer',
  en: 'the of and to in is was that for with it as on his her he she by at from their they have has are be this who will not but an been',
  es: 'el la los las de del que y en un una se por con para su al lo como más pero sus fue este ha es no desde también cuando muy',
  fr: 'le la les de des du et un une est dans que qui pour sur par au avec plus ne pas ce se sont il elle son sa ses cette aux été',
  id: 'yang dan di dengan untuk dari ini itu dalam pada tidak akan juga telah oleh sebagai ada mereka saat bisa dia ke para sudah adalah karena bahwa setelah sementara namun hingga kepada boleh daripada anda ketika saja masih',
  it: 'il la di che e in un una per non del della con sono da si le dei nel alla al anche gli lo come più è ha suo dal delle i',
  ms: 'yang dan di dengan untuk ini itu dalam pada tidak akan juga telah oleh mereka adalah kepada boleh daripada kerana bahawa ialah selepas manakala iaitu apabila semasa sahaja',
  nb: 'og i det er at en den til av for på som med de et har ikke var han fra om men hun ble etter også nå',
  nl: 'de het een en van in op is te dat met voor zijn niet aan er ook als maar door bij naar om die uit nog werd heeft wordt hun',
  pl: 'w i na z się do nie jest że to o jak za od po przez ale dla który jego są oraz ma już został także przed',
  pt: 'o a os as de da do das dos que e em um uma para com não por no na ao se mais como foi seu sua pelo também é à às são',
  ro: 'de în a la cu pe din care nu o că un să pentru este mai au fost sunt ca dar lui s după prin',
  sv: 'och att det som en är på för av med den till inte har de ett om var men sig från kan han hon också efter vid nu sin',
  fil: 'ang ng sa na mga ay at ni ito para kanyang niya nila siya kung hindi mula isang ako',
  tr: 've bir bu için ile da de olarak çok daha olan gibi ancak kadar en sonra ya o her ama ise göre tarafından',
  vi: 'và của là có được cho trong với không một những các đã này khi người từ đến cũng như trên về tại sẽ để năm ra vào',
  // Devanagari
  hi: 'के की में है और से का को ने पर हैं यह इस था भी हो गया एक कि जो नहीं तो कर',
  mr: 'आहे आणि या हे ते तर व असे होते केले त्या आहेत नाही एक ही',
};

/** Word → the languages that have it. */
export const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' ')) {
    const known = LANGUAGES_OF.get(word);
    if (known) known.push(language);
    else LANGUAGES_OF.set(word, [language]);
  }
}
