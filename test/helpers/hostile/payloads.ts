// Texts that run a script where a page takes them for markup, for a link, or for a part of either. Each of them calls `alert`, which the trap counts.

/** Markup that runs by itself, or at the least touch: elements, attributes, what ends the text that it may stand in. */
const MARKUP = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '</title></textarea></style></noscript></template><svg/onload=alert(1)>',
  '--><svg onload=alert(1)>',
  ']]><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  '" autofocus tabindex=1 onfocus="alert(1)" x="',
  "' onanimationstart='alert(1)' style='animation: x 1s",
  ' onmouseover=alert(1) x=',
  '<details open ontoggle=alert(1)>',
  '<iframe srcdoc="&lt;script&gt;parent.alert(1)&lt;/script&gt;"></iframe>',
  '<object data="data:text/html,<script>parent.alert(1)</script>"></object>',
  '<embed src="javascript:alert(1)">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><script>alert(1)</script></svg>#x"/></svg>',
  '<base href="javascript:/a/-alert(1)//">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<form action="javascript:alert(1)"><button autofocus>',
  '<input autofocus onfocus=alert(1)>',
  '<style>@import "javascript:alert(1)"; *{background:url("javascript:alert(1)")}</style>',
  '<link rel=stylesheet href="data:text/css,*{x:expression(alert(1))}">',
  '<template shadowrootmode=open><img src=x onerror=alert(1)></template>',
  '<a href="javascript:alert(1)" autofocus onfocus="alert(1)">x</a>',
  '<p style="x:expression(alert(1))">x</p>',
  '&lt;img src=x onerror=alert(1)&gt;',
  '\\u003cimg src=x onerror=alert(1)\\u003e',
  '<!--><img src=x onerror=alert(1)>-->',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '\u0000<img src=x onerror=alert(1)>',
  '＜img src=x onerror=alert(1)＞',
  '\u202e<img src=x onerror=alert(1)>',
] as const;

/** What a template or a text of another kind takes for more than text. */
const EXPRESSIONS = [
  '${alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  "'-alert(1)-'",
  '";alert(1);//',
  '`;alert(1);//',
  '*/alert(1)/*',
  '=HYPERLINK("javascript:alert(1)","x")',
  'url("javascript:alert(1)")',
  '?lit$123456789$',
  '<!--?lit$123456789$--><img src=x onerror=alert(1)>',
] as const;

/** Addresses that are no addresses: a link to them runs a script, or opens a page of the payload's own. */
export const HOSTILE_LINKS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://example.gov.cn/%0aalert(1)',
  'javascript:https://example.gov.cn/;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'vbscript:msgbox(1)',
  'blob:https://example.gov.cn/00000000-0000-0000-0000-000000000000',
  'filesystem:https://example.gov.cn/temporary/x.html',
  'view-source:javascript:alert(1)',
  'https:javascript:alert(1)"onmouseover="alert(1)',
] as const;

/** Every text that must stay a text. */
export const PAYLOADS: readonly string[] = [...MARKUP, ...EXPRESSIONS, ...HOSTILE_LINKS];
