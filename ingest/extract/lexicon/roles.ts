/** A leader's role in the text; what may follow shows that it is no part of another word (链长制, 链长办, 链长单位). */
export const roleName =
  /(?<role>双?(?:常务|第一|执行)?副?总(?:(?<!集)群)?链长|(?:常务|第一|执行|分|副|双)?(?:(?<!集)群)?链\s{0,3}长|副?总?群长|(?<=任[^，。；]{0,16}产业链)负责人)(?![制办+＋]|责任制|负责制|工作(?:机制|制|会)|单位|牵头单位|会议|联席|联络|一方|机制|制度|团|名单)/;

const counted: Record<string, string> = {
  总群链长: '总链长',
  副总群链长: '副总链长',
  群链长: '群长',
  副群链长: '副群长',
  分链长: '链长',
  双链长: '链长',
  双总链长: '总链长',
  负责人: '链长',
};

/** The role as it is counted: 总群链长 is a 总链长, 群链长 a 群长, 分链长 a 链长. */
export const roleOf = (printed: string): string => {
  const role = printed.replace(/\s/g, '');
  return counted[role] ?? role;
};

/** Verbs of holding an office, before it. */
export const holding =
  /(?:分别担任|共同担任|带头担任|担任|出任|兼任|分任|身?兼(?=[^，。；：]{0,20}?(?:链|集群|产业|[副总“])$)|挂任|接任|继任|挂帅当|挂帅任|挂帅担任|挂帅|(?<=[记任长席])为(?=“?$)|(?<![主责信委胜历现时重连离上])任(?![务何职期用免意性])|(?<=领导|同志|负责人|书记|长|^|，)(?:当起|当上|当|做)|(?<=由[^，。；]{2,24}|以[^，。；]{1,24}|明确[^，。；]{2,24}|[各设配][^，。；]{0,2}[一1][名位][^，。；]{2,12})为)/;
