// The labels and words of this library in traditional characters, derived from the simplified ones: where a character alone does not
// decide, a phrase does. It knows the characters that stand in them and no others; a test finds one that is missing.
const PHRASES = ['反复反覆', '制发製發', '制作製作', '加载載入', '服务器伺服器', '标准標準', '一并一併'];

const SIMPLIFIED =
  '办结请无当补机关处开报数据载败长时间没应况个属于类过后内确决组对业费总体读会织许议诉项转继续减询现网络页万废采购额访举发与计维纠审构讼规范系为问题进缴纳条编码较动显区这经试单国强“”护权稳适键实认获罚执务复负误邻颠则两说写几图带径标见调选离线统虚竖余点号来横输错录么样衔断响连级换称导优软盘满';
const TRADITIONAL =
  '辦結請無當補機關處開報數據載敗長時間沒應況個屬於類過後內確決組對業費總體讀會織許議訴項轉繼續減詢現網絡頁萬廢採購額訪舉發與計維糾審構訟規範係為問題進繳納條編碼較動顯區這經試單國強「」護權穩適鍵實認獲罰執務複負誤鄰顛則兩說寫幾圖帶徑標見調選離線統虛豎餘點號來橫輸錯錄麼樣銜斷響連級換稱導優軟盤滿';

const MAP = /* @__PURE__ */ new Map([
  ...PHRASES.map((pair): [string, string] => [pair.slice(0, pair.length / 2), pair.slice(pair.length / 2)]),
  ...Array.from(SIMPLIFIED, (character, index): [string, string] => [character, TRADITIONAL[index] ?? character]),
]);

const PATTERN = /* @__PURE__ */ new RegExp([...MAP.keys()].join('|'), 'g');

/** A label or a word of the interface in traditional characters. Not for names and prose: those stand as they were published. */
export const toTraditional = (text: string): string => text.replace(PATTERN, (found) => MAP.get(found) ?? found);
