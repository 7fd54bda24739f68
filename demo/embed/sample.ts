/** In every address of the sample, so that it is found whatever a CMS has put before or after it. */
export const SAMPLE_NAME = 'disclosure-sample';

/** A word that stays even if nothing but text does. */
export const SAMPLE_WORD = '年报样例';

/** What a webmaster saves in an article: one of each thing that a way in may need. It loads nothing that there is. */
export const SAMPLE = `<p>${SAMPLE_WORD}，请不要发布。</p>
<disclosure-report src="/${SAMPLE_NAME}.json">样例：标签</disclosure-report>
<script type="module" src="/${SAMPLE_NAME}.js"></script>
<script type="application/json">{ "sample": "${SAMPLE_NAME}" }</script>
<p><a class="disclosure-report" href="/${SAMPLE_NAME}.disclosure.json">样例：链接</a></p>
<table id="${SAMPLE_NAME}" data-sample="1">
<tr><th scope="col" colspan="2">样例：表头</th></tr>
<tr><td>1</td><td>2</td></tr>
</table>
<iframe src="/${SAMPLE_NAME}.html" title="样例：框架"></iframe>
<p>${SAMPLE_WORD}到此为止。</p>
`;
