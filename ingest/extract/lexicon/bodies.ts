/** Endings of the names of bodies that issue documents. */
const endings =
  '人民政府办公厅|人民政府办公室|政府办公厅|政府办公室|人民政府|政府|委员会办公厅|委员会办公室|委员会|党委|省委|市委|县委|区委|州委|工委|党组|办公厅|办公室|领导小组|小组|管委会|管理局|监管局|总局|银行|分行|集团|部|厅|局|署|办|委|院|中心|协会|联合会';

/** A body's name at the end of a text: as long as it can be without a comma, space or quote. */
export const bodyAtEnd = new RegExp(`(?<body>[\\u4e00-\\u9fffA-Za-z（）]{1,36}?(?:${endings})(?:办公厅|办公室)?)$`);
export const bodyWhole = new RegExp(`^(?:[\\u4e00-\\u9fffA-Za-z0-9（）“”、]{0,40}(?:${endings}))$`);

/** Bodies of the nation, by how their names begin. */
export const national =
  /^(?:中共中央|国务院|全国|国家|中国人民银行|中央|中华|工业和信息化部|工信部|财政部|商务部|科技部|科学技术部|教育部|农业农村部|交通运输部|生态环境部|自然资源部|住房|人力资源|司法部|公安部|应急管理部|国资委|市场监管总局|市场监督管理总局|海关总署|税务总局|银保监会|证监会|外汇局|发展改革委|发改委|水利部|文化和旅游部|民政部|外交部)/;

/** Beginnings of document numbers of bodies of the nation. */
export const nationalNumber =
  /^(?:国发|国办|中办|中发|国函|发改|工信|工厅|银发|财|商|科技部|国科|建|交|农|税|环|国资|国市监|人社部|教|证监|银保监)/;

/** Full names of bodies that are mostly called short. */
export const fullNames: Record<string, string> = {
  工信部: '工业和信息化部',
  发改委: '发展和改革委员会',
  发展改革委: '发展和改革委员会',
  国家发改委: '国家发展和改革委员会',
  国家发展改革委: '国家发展和改革委员会',
  科技部: '科学技术部',
  科技厅: '科学技术厅',
  科技局: '科学技术局',
  工信厅: '工业和信息化厅',
  工信局: '工业和信息化局',
  工信委: '工业和信息化委员会',
  经信委: '经济和信息化委员会',
  经信厅: '经济和信息化厅',
  经信局: '经济和信息化局',
  国资委: '国有资产监督管理委员会',
  市场监管局: '市场监督管理局',
  市场监管总局: '国家市场监督管理总局',
  市监局: '市场监督管理局',
  人社部: '人力资源和社会保障部',
  人社厅: '人力资源和社会保障厅',
  银保监会: '中国银行保险监督管理委员会',
  外汇局: '国家外汇管理局',
  央行: '中国人民银行',
  文旅厅: '文化和旅游厅',
  卫健委: '卫生健康委员会',
  商务委: '商务委员会',
};
