import { deepFreeze } from '../format.js';
import type { ProsePhrase } from './prose-phrase.js';
import { OTHER } from './prose-parts.js';

// The information processing fee (信息处理费), which is in no table: reports state in part six what was collected (国办函〔2020〕109号, 国办公开办函〔2021〕30号).

/** The part that states it. */
export const FEE_PART = OTHER.key;

/** The year from which it is collected: the rules for it are in force since 1 January 2021. */
export const FEE_FIRST_YEAR = 2021;

/** Words by which a text says anything of it at all. */
export const FEE_NAMED = /处理费|收费|费用/;

const OF_DISCLOSURE = '(?:依申请|政府|信息|公开|的){0,5}';

const SUM = '(?:[共合总计额为是：:\\s]|金额|人民币){0,12}{amount}';

/** Words in a clause with which it is about a part of the fees, about what might be collected, or about other times. */
const OTHERWISE = '[对该此另应拟可如若免退每]|按[件量]|累计|历年|其[中余]|违规|所属|下属|直属|预计|标准|部分|\\d\\s?件';

const FEE = { id: 'processingFee', cues: ['信息处理费'], subject: 'processingFee', about: 'always', unless: OTHERWISE } as const;

/** How the amount that was collected is stated; a phrase without one says that nothing was. */
export const FEE_PHRASES: readonly ProsePhrase[] = /* @__PURE__ */ deepFreeze([
  { ...FEE, before: `收取[过了]?${OF_DISCLOSURE}$`, after: SUM },
  { ...FEE, after: `收[取入](?:情况)?${SUM}` },
  {
    ...FEE,
    before: `(?:未|没有|无)(?:收取|征收|(?:产生|发生)(?:收取)?)[过了]?(?:任何)?${OF_DISCLOSURE}$`,
    after: '(?:的|收[取费入]|费用|情[况形]|等){0,3}{end}',
  },
]);
