import { registerLanguage, type Language, type WordsOf } from 'disclosure-elements/formats';

/** 官方标题的译法；没有写的照原文显示。 */
const LABELS: Readonly<Record<string, string>> = {
  自然人: '자연인',
  法人或其他组织: '법인 또는 기타 조직',
  商业企业: '상업기업',
  科研机构: '과학연구기관',
  社会公益组织: '사회공익조직',
  法律服务机构: '법률서비스기관',
  其他: '기타',
  总计: '합계',
};

/** 一类文字写全：少一句、多一句、写错一个键，TypeScript 都会指出。 */
const tools: WordsOf<'tools'> = {
  'tools:copy': '복사',
  'tools:copied': '복사함',
  'tools:download': '다운로드',
  'tools:csv': 'CSV',
  'tools:notCopied': '복사하지 못했습니다. 표를 선택하고 브라우저의 복사 기능을 사용하십시오.',
  'tools:notSaved': '다운로드하지 못했습니다: {message}.',
};

export const KOREAN: Language = {
  tag: 'ko',
  // 其余各句没有译文，显示中文。
  words: { ...tools, caption: '{year}년 {agency}', loading: '보고서를 불러오는 중…', retry: '다시 시도', notApplicable: '해당 없음' },
  label: (official) => LABELS[official] ?? official,
};

registerLanguage(KOREAN);
