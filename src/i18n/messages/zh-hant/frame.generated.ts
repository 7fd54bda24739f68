// Written by `tsx build/labels/write-traditional.ts` with opencc-js; not to be edited.
import type { FrameText } from '../zh-cn/frame.js';

/** The texts of `embed.html`, in traditional characters. */
export const frameZhHant: Readonly<Record<FrameText, string>> = {
  'frame:lead': '這裡的年報沒有顯示出來，請告知本網站。',
  'frame:noSource': '網址中沒有 src，即報告數據的地址，如 embed.html?src=2024.json。',
  'frame:badSource': '網址中的 src 不是 http 或 https 地址，本頁不讀取。',
  'frame:foreignSource':
    '網址中的 src 在 {foreign}，本頁只讀取本網站的數據。確要讀取的，在 embed.html 中寫明：<meta name="disclosure-allow" content="{foreign}">',
  'frame:badElement': '網址中的 element 不是可以顯示的標籤。可以寫：{tags}。',
  'frame:badValue': '網址中 {name} 的值不能用。',
  'frame:missingFile': '缺少文件 {file}，請把它和 embed.html 放在同一個文件夾。',
  'frame:needsCors':
    '這個框架的 sandbox 沒有 allow-same-origin，瀏覽器便把它當作另一個網站，讀取數據須由伺服器允許（Access-Control-Allow-Origin: *）。請讓伺服器允許，或者在 sandbox 中加上 allow-same-origin。',
  'frame:data': '報告數據（JSON）',
};
