/** Labels that pages put before what is paid for; flattened, they are glued to its first word. */
export const PAID =
  /^[^\p{L}\p{N}]{0,5}(?:Promoted|Sponsored|Advertisement|ADVERTISEMENT|PROMOTED|SPONSORED|Anzeige|Publicidad|Publicidade|Publicité|Pubblicità|Реклама|Advertentie|Reklama|Reklam|İlan|広告|광고|廣告|广告)(?:(?=\p{Lu}\p{Ll})|\s*[:|]|\s*$)/u;
