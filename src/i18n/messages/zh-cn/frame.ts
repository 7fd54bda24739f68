/** The texts of `embed.html`, for what its address asks in vain. `{names}` in braces are placeholders. Traditional characters are derived from these. */
export const frameZhCN = {
  'frame:lead': '这里的年报没有显示出来，请告知本网站。',
  'frame:noSource': '网址中没有 src，即报告数据的地址，如 embed.html?src=2024.json。',
  'frame:badSource': '网址中的 src 不是 http 或 https 地址，本页不读取。',
  'frame:foreignSource':
    '网址中的 src 在 {foreign}，本页只读取本网站的数据。确要读取的，在 embed.html 中写明：<meta name="disclosure-allow" content="{foreign}">',
  'frame:badElement': '网址中的 element 不是可以显示的标签。可以写：{tags}。',
  'frame:badValue': '网址中 {name} 的值不能用。',
  'frame:missingFile': '缺少文件 {file}，请把它和 embed.html 放在同一个文件夹。',
  'frame:needsCors':
    '这个框架的 sandbox 没有 allow-same-origin，浏览器便把它当作另一个网站，读取数据须由服务器允许（Access-Control-Allow-Origin: *）。请让服务器允许，或者在 sandbox 中加上 allow-same-origin。',
  'frame:data': '报告数据（JSON）',
} as const;

/** The key of one of these texts. */
export type FrameText = keyof typeof frameZhCN;
