import type { GlossaryText } from '../zh-cn/glossary.js';

export const glossaryEn: Readonly<Record<GlossaryText, string>> = {
  'source:article': 'Regulations on Open Government Information, Article {article}',
  'source:articles': 'Regulations on Open Government Information, Articles {articles} and {article}',
  'source:joiner': ', ',
  'source:document': 'Format of the annual report on open government information, {document}',

  'term:proactive':
    "Information that affects the public's interests, or that the public has to know of or to take part in deciding on, is published by the agency without being asked for.",
  'term:onApplication':
    'Citizens, legal persons and other organisations may apply to an agency for information that it does not publish by itself.',
  'term:granted': 'The information may be disclosed: the applicant was given it, or told how to get it.',
  'term:partlyGranted': 'The information contains what may not be disclosed; the rest was separated from it and given to the applicant.',
  'term:refused': 'The agency decided under the Regulations not to disclose the information, and gave the applicant the reasons.',
  'term:stateSecret': 'Information that is a state secret by law is not disclosed.',
  'term:prohibited': 'Information other than state secrets whose disclosure laws or administrative regulations prohibit.',
  'term:security':
    'National, public and economic security and social stability. Information that might endanger them if disclosed is refused.',
  'term:thirdParty':
    'Trade secrets, private matters and the like are not disclosed where that would harm a third party, unless it agrees or secrecy would greatly harm the public interest.',
  'term:internal': 'Information on personnel, on logistics and on internal procedures; it need not be disclosed.',
  'term:deliberative':
    'Records of discussions, drafts, letters of consultation and requests for instructions that arise in administrative work; they need not be disclosed.',
  'term:enforcementFile':
    'Information in the file of an enforcement case; it need not be disclosed unless laws, regulations or rules require it.',
  'term:inquiry':
    'Business and real estate registers and other information that laws or administrative regulations make available in a way of their own; the applicant is referred to that way.',
  'term:unavailable':
    'The agency does not hold the information, it would have to be made first, or the application is still unclear after correction.',
  'term:notHeld': 'A search did not find the information, or another agency is responsible for disclosing it.',
  'term:notReady': 'Information that would have to be made by processing or analysing other information; it need not be provided.',
  'term:correction':
    'Where an application is unclear, the agency says within seven working days what has to be made clear. An applicant who does not do so in time without good reason is taken to have given up the application.',
  'term:declined':
    'Petitions and complaints, repeated applications, requests for publications and the like, which are not handled as applications or not handled again.',
  'term:petition':
    'A petition, complaint or report in the form of an application; it is not handled as one, and the applicant may be told where to make it.',
  'term:repeated': 'The applicant asks again for information on which the agency has already answered.',
  'term:publication': 'The applicant asks for a gazette, a newspaper, a book or the like, and may be told where to get it.',
  'term:excessive':
    'Applications clearly exceed a reasonable number or frequency, and the reasons that the applicant was asked for are not reasonable.',
  'term:confirmation': 'The applicant asks the agency to confirm information that he or she already has, or to issue it again.',
  'term:fee':
    'Information is provided free of charge. A fee may be charged where applications clearly exceed a reasonable number or frequency.',
  'term:carryOver': 'Applications that are still open at the end of a year and are handled in the next.',
  'term:carriedOver': 'Applications that were still open at the end of last year and are handled this year.',
  'term:carriedForward': 'Applications that are still open at the end of this year and are handled next year.',
  'term:balance':
    'The equations that the numbers of a table have to satisfy: applications received and carried over equal those concluded and carried forward.',
  'term:applicants': 'Applications are counted by whether a natural person or an organisation made them.',
  'term:person': 'People who apply in their own name.',
  'term:organisation': 'Organisations that apply: businesses, research institutes, public-benefit groups, legal services and others.',
  'term:rules':
    'Rules made by departments of the State Council and by the governments of provinces, cities with districts and autonomous prefectures within their powers.',
  'term:normativeDocuments':
    'Documents other than rules that agencies issue publicly, that concern the rights and duties of citizens and organisations, and that apply repeatedly.',
  'term:inForce': 'How many are in force at the end of the year, whenever they were issued.',
  'term:licensing': 'An agency permits a particular activity on application, after an examination prescribed by law.',
  'term:penalties': 'An agency punishes people or organisations that break administrative rules.',
  'term:coercion': 'Coercive measures such as sealing and seizure, and the enforcement of duties.',
  'term:fees': 'Fees that agencies and public institutions charge for particular services as prescribed.',
  'term:review':
    'Anyone whose rights an agency infringed in its work on disclosure, as they see it, may have that reviewed by another authority.',
  'term:litigation': 'Anyone whose rights an agency infringed in its work on disclosure, as they see it, may take it to court.',
  'term:direct': 'Cases that were taken to court without reconsideration first.',
  'term:afterReview': 'Cases that were taken to court after reconsideration.',
  'term:upheld': 'The decision or judgment left the agency’s action as it was.',
  'term:corrected': 'The decision or judgment revoked or changed the agency’s action, declared it unlawful, or ordered the agency to act.',
  'term:otherResult': 'Neither upheld nor corrected, for example withdrawn.',
  'term:pending': 'No decision or judgment by the end of the year.',
  'term:annualReport':
    'What an agency publishes each year on its disclosure in the year before: departments by 31 January, governments by 31 March.',
  'term:guide': 'Says how information is arranged and obtained, which office is responsible and how to reach it.',
};
