/**
 * Words that are ordinary before they are anybody's name. A name among them needs more than to
 * stand there: see `grade.ts`. English, because English copy capitalises what begins a sentence or
 * stands in a title; a few words of languages that do the same. What is not listed is still found
 * out where the story itself writes the word small.
 */

const ENGLISH = `
a able about above accept account across act action active actually add address admit adult affair
after again against age agency agent ago agree ahead aim air alarm album alien alive all allow
almost alone along already alright also always amazing america american among and angel anger angry
animal another answer any anybody anymore anyone anything anyway apart apple area arm army around
arrive arrow art article artist as ash ask asleep at atom attack attention audience august aunt
author autumn average avoid awake award away awesome babe baby back bad bag ball ballad band bang
bank banner bar base basic battle be beach bear beast beat beautiful beauty became because become
bed bee been beer before beg begin behave behind believe bell belong below berry best bet better
between beyond big billion bird birth birthday bit bite bitter black blame blast bless blind block
blood bloom blow blue blur board boat body bold bomb bond bone book boom boss both bottle bottom
bought bow box boy brain brand brave bread break breath breathe bridge bright bring broke broken
brother brown bubble buffalo build building burn bus bush business busy but butter butterfly buy by
call calm came camera camp can candle candy cannot captain car card care career carry case cash cast
castle cat catch cause celebrate celebrity center century certain chain chair champion chance change
channel chapter character charge charm chart chase cheap check cheer cherry chicken chief child
children chill choice choose christmas church circle citizen city claim clap class classic clay clean
clear clever click climb clock close cloud clown club coach coast coat code coffee cold college color
colour come comeback comedy comfort coming comment common community company complete computer
concert congratulations contest control cook cool copy corner cost could count country couple
courage course court cousin cover cow crash crazy cream create credit crew cried crime cross crowd
crown cruel crush cry crystal cup cure curious current custom cut cute cycle dad daddy daily dance
dancer danger dare dark darkness date daughter dawn day dead deal dear death debut december decide
deep deer definitely delay delight demon desert design desire despite destiny detail devil diamond
did die different dinner direction dirty disco discover dive divine do doctor does dog doing doll
dollar done door double doubt dove down dozen dragon drama draw dream dress drink drive driver drop
drum dry due during dust dying each eagle ear early earth ease east easy eat echo edge edit eight
eighteen eighth either electric elephant eleven else embrace emotion empire empty end endless enemy
energy engine enjoy enough enter entertainment episode era escape especially europe eve even evening
event ever every everybody everyone everything evil exactly except excited exclusive exit expect
experience explain explore express extra eye face fact fade fail fair fairy faith fall false fame
family famous fan fancy fandom fantasy far farm fashion fast fat fate father fault favorite favourite
fear feast feather feature february feel feeling feet fell fellow felt fever few fiction field fifteen
fifth fifty fight figure file fill film final finally find fine finger finish fire first fish fit
five fix flag flame flash flesh flight float flood floor flow flower fly focus folk follow food fool
foot for force foreign foreigner forest forever forget forgive form former fortune forty forward
found fountain four fourth fox free freedom fresh friday friend from front fruit full fun funk funny
future gain game gang garbage garden gate gather gave gem general genesis gentle get ghost giant gift
girl give glad glass globe glory glow go goal goat god goes going gold golden gone good goodbye got
grace grand grass grave great green greet grey ground group grow guard guess guest guide guitar gun
guy habit had hair half hall hammer hand handle hang happen happy hard harmony has hat hate haunt have
having hawk he head heal hear heart heat heaven heavy held hell hello help her here hero hers hey
hidden hide high hill him his history hit hold hole holiday holy home honest honey honor honour hook
hop hope horse hot hotel hour house how however huge human humble hundred hunger hungry hunter hurry
hurt husband i ice idea idol if image imagine impact important impossible in inside instead interview
into invisible iron is island issue it item its itself ivory jacket jam january jazz jealous jewel job
join joke journey joy judge juice july jump june jungle junior just justice keep kept key kick kid
kill kind king kingdom kiss kitchen kite knee knew knife knight knock know known label lady laid lake
lamb lamp land language large laser last late later latest laugh launch law lay lead leader leaf learn
least leather leave left leg legend lemon less lesson let letter level liar liberty lie life lift
light like line link lion lip list listen little live living load local lock london lonely long look
loose lord lose loss lost lot lotus loud love lovely lover low luck lucky lunch lust machine mad made
magazine magic magnet main major make male man manager many map marble march mark market marriage
marry mask mass massive master match mate matter max may maybe me mean meant measure meat media meet
meeting member memory men mention mercy merry mess message met metal middle midnight might mile milk
million mind mine minister minute miracle mirror misery miss mission mist mistake mix mode model
modern mom moment monday money monkey monster month mood moon more morning most mother motion mountain
mouse mouth move movie much mud mum murder muse music musical must my myself mystery myth naked name
nation national natural nature near nearly neck need needle neighbor neither nerve nest net network
never new news next nice night nine nineteen ninety no noah nobody noise none noon nor normal north
nose not note nothing notice november now number oasis ocean october odd of off offer office official
often oh oil okay ok old on once one only open opera or orange order ordinary other our ours out
outside over own owner pace pack page paid pain paint pair palace pan panic paper parade paradise
parent park part partner party pass passenger passion past path patient pay peace peach pearl pen
people pepper percent perfect perform performance perhaps period person pet phoenix phone photo piano
pick picture piece pilot pin pink pirate place plain plan plane planet plant plastic plate play player
please pleasure plenty plus poem poet poetry point poison police pool poor pop possible post pot
potato power practice pray prayer present president press pretty price pride priest prime prince
princess prison private prize probably problem produce producer program promise proof proud public
pull pulp pump punch punk pure purple push put queen question quick quiet quit quite rabbit race radio
rage rain rainbow raise ran range rap rapper rare rat rate rather raven raw razor reach react read
reader ready real reality really reason rebel receive recent recently record red refuse regret relax
release remain remember repeat reply report request rest result return reveal revenge review revolution
rhythm rich ride right ring rise risk ritual river road roar rock rocket role roll romance roof room
root rope rose rough round royal rude rule run runner rush sad safe saga said sail saint sake salt same
sand sang sat saturday saturn savage save saw say scale scandal scared scene school science scream
screen sea search season seat second secret see seed seek seem seen self sell send senior sense sent
september series serious seven seventeen seventh seventy several shade shadow shake shall shame shape
share sharp she shell shine ship shirt shock shoe shoot shop short shot should shoulder shout show
shower shut shy sick side sign signal silence silent silk silver simple simply since sing singer single
sister sit six sixteen sixth sixty size skin skip sky slave sleep slip slow small smart smash smell
smile smoke smooth snake snow so soap social soft sold soldier solid solo some somebody someday somehow
someone something sometimes somewhere son song soon sorry sort soul sound soundtrack south space spark
speak special speed spell spend spice spider spin spirit split sport spot spread spring squad stage
stain stand star stare start state statement station stay steal steel stem step stick still stole stone
stood stop store storm story straight strange stranger strawberry stray stream street strength strike
string strong struck struggle student studio stuff stupid style subject success such sudden suede sugar
suicide suit summer sun sunday sunny sunrise sunset sunshine super support supreme sure surf surprise
swan sweat sweet swim swing sword system table tail take taken tale talent talk tall tank tap tape taste
taught tea teach teacher team tear tease teaser teen teenager tell temple ten tender tenth term test
than thank thanks that the their them themselves then there therefore these they thick thief thin thing
think third thirst thirteen thirty this those though thought thousand thread three threw thrill throat
throne through throw thunder thursday thus ticket tide tie tiger tight till time tiny tired title to
toast today together told tomorrow ton tonight too took tooth top total touch tough tour toward tower
town toy track trade tragedy trailer train trap travel treasure treat tree trend tribe trick trip triple
trouble truck true truly trumpet trust truth try tuesday tune turn twelve twenty twice twilight twin
twist twitter two type uncle under understand union unique unit unite united universe unknown unless
until up update upon upset urban us use used usual valley value vampire van variety various venom venus
very via vibe victim victory video view violet viral virgin vision visit voice volume vote voyage wait
wake walk wall want war warm warning was wash waste watch water wave way we weak wealth wear weather
web wedding wednesday week weekend weird welcome well went were west wet whale what whatever wheel when
whenever where whether which while whisper whistle white who whole whom whose why wicked wide wife wild
will win wind window wine wing winner winter wire wise wish witch with within without wizard wolf woman
women won wonder wonderful wood word wore work world worry worse worst worth would wound wow write
writer wrong wrote yard yeah year yellow yes yesterday yet yo you young your yours yourself youth zero
zone
`;

/** Pronouns, numbers, yes and no, question words of other languages that are often a sentence's first. */
const OTHERS = `
ahora amor aqui asi cielo como con cuando cuatro dos ella ellos eso esta este hoy luna mientras nada
nunca pero por porque que quien siete sol todo todos tres una uno ya agora aqui ele ela hoje mas nao
nunca quando quem sao sete sim sou tudo um uma dans elle elles encore est il ils jamais je mais non
nous oui pour pourquoi quand qui sept tout une vous aber alle auch dann das dein der die drei ein eine
einer eins er es heute ich ist ja jetzt kein liebe mein mit nach nein nicht nie nur sie sieben sonne
und vier vom warum wenn wer wie wir zwei anche ancora che chi cosi dove due essere lei loro lui mai noi
oggi ora perche quattro questo sempre sette sono tre tutto uno voi ada aku dan dia dua hari ini itu
kamu kita mereka satu tidak tiga tujuh bir biz bu evet hayir iki ne sen siz yedi
`;

/** Written with a capital wherever they stand, so that a capital never makes a name of them. */
const ALWAYS_CAPITAL = `
i monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december christmas easter halloween american british english french
german spanish korean japanese chinese indian montag dienstag mittwoch donnerstag freitag samstag
sonntag januar februar marz mai juni juli oktober dezember
`;

const words = (list: string) => list.trim().split(/\s+/);

const alwaysCapital = new Set(words(ALWAYS_CAPITAL));
const ordinary = new Set([...words(ENGLISH), ...words(OTHERS), ...alwaysCapital]);

/** @param key a folded word */
export const isOrdinaryWord = (key: string): boolean =>
  key.length === 1 || ordinary.has(key) || (key.endsWith('s') && ordinary.has(key.slice(0, -1)));

/** Days, months, peoples and `I`, which English writes with a capital: it says nothing of a name. */
export const isAlwaysCapital = (key: string): boolean => alwaysCapital.has(key);
