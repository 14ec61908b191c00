/** Verbs and particles that stand before a list of chains and are no part of its first name; longer ones before their parts. */
const openers = [
  '确定了?|选定了?|选取了?|选择了?|聚焦于?|围绕|包括|涵盖|涉及|分别为|分别是|分别就|即|梳理出了?|梳理|打造了?|培育|发展壮大|发展|做强|做优|做大|壮大|布局',
  '锁定|明确了?|瞄准|推进|推动|支持|建设|构建|形成了?|建立了?|覆盖|立足|担任|任|就|在|对|将|把|以|为|有|及其中|其中|促进其中|抓好|紧盯|依托|谋划|组建',
  '实施|设立|围绕着|促进|加快|提升|重点抓|联系|负责|牵头|分管|包抓|公布|搭建|新增了?|增设了?|新设了?|增加了?|提出设立?|提出|设|扩展到|扩大到|调整为|是',
];

export const opener = new RegExp(openers.join('|'), 'g');
