/** Common characters that Chinese writes in two ways, each simplified and traditional, and both only so. */
// prettier-ignore
export const PAIRS: readonly string[] = [
  '们們', '这這', '来來', '时時', '说說', '对對', '过過', '为為', '样樣', '还還', '问問', '间間',
  '开開', '关關', '见見', '长長', '车車', '东東', '马馬', '门門', '话話', '语語', '让讓', '谁誰',
  '认認', '识識', '进進', '远遠', '选選', '边邊', '师師', '从從', '乐樂', '爱愛', '电電', '视視',
  '频頻', '网網', '线線', '经經', '给給', '级級', '组組', '织織', '红紅', '会會', '国國', '学學',
  '动動', '现現', '观觀', '听聽', '团團', '员員', '剧劇', '韩韓', '单單', '岁歲', '获獲', '奖獎',
  '专專', '辑輯', '戏戲', '连連', '热熱', '头頭', '总總', '谢謝', '买買', '两兩', '当當', '发發',
];

const letters = (at: number) => new RegExp(`[${PAIRS.map((pair) => pair[at]).join('')}]`, 'gu');
const SIMPLIFIED = letters(0);
const TRADITIONAL = letters(1);

/** One alone may be of a name. */
const FEWEST = 2;

/** Of the characters that tell, how many have to tell the same. */
const MOST = 0.9;

/** How Chinese text is written, by ISO 15924; null where its characters tell nothing, or both. */
export const hanScript = (text: string): 'Hans' | 'Hant' | null => {
  const simplified = text.match(SIMPLIFIED)?.length ?? 0;
  const traditional = text.match(TRADITIONAL)?.length ?? 0;
  const all = simplified + traditional;
  if (all < FEWEST) return null;
  if (simplified > MOST * all) return 'Hans';
  return traditional > MOST * all ? 'Hant' : null;
};
