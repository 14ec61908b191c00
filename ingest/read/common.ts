/**
 * The commonest characters of Chinese prose and of this field, both scripts. In any Chinese paragraph they are a fifth of
 * the characters and more; in bytes read in the wrong encoding they are as rare as all others.
 */
const common = new Set(
  '的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們到作地于於出就分对對成会會可主发發年动動同工也能下过過子说說产產' +
    '种種面而方后後多定行学學法所民得经經十三之进進着等部度家电電力里如水化高自二理起小现現实實加量都两兩体體制机機当當使点點从從业業本' +
    '去把性好应應开開它合还還因由其些然前外天政四日那社义義事平形相全表间間样樣与與关關各重新线線内內数數正心反你明看原又比或但质質第向' +
    '道此变變条條没沒结結解问問意建月公系长長省市区區县縣链鏈集群资資技术術推企通知意见見办辦印规規划劃领領导導',
);

/** The share of a text's Chinese characters that are common ones, and how many Chinese characters it has. */
export function commonShare(text: string): { share: number; count: number } {
  let [count, known] = [0, 0];
  for (const char of text) {
    if (!/\p{Script=Han}/u.test(char)) continue;
    count++;
    if (common.has(char)) known++;
  }
  return { share: count === 0 ? 0 : known / count, count };
}
