import type { FrameText } from '../zh-cn/frame.js';

/** The texts of `embed.html`, in English. */
export const frameEn: Readonly<Record<FrameText, string>> = {
  'frame:lead': 'The report could not be shown here. Please tell this site.',
  'frame:noSource': 'The address has no src, the URL of the report’s data, as in embed.html?src=2024.json.',
  'frame:badSource': 'The src in the address is not an http or https URL, and is not loaded.',
  'frame:foreignSource':
    'The src in the address is at {foreign}, and this page only loads data of its own site. To allow it, write in embed.html: <meta name="disclosure-allow" content="{foreign}">',
  'frame:badElement': 'The element in the address is no tag that can be shown. Possible are: {tags}.',
  'frame:badValue': 'The value of {name} in the address cannot be used.',
  'frame:missingFile': 'The file {file} is missing. Please put it in the folder of embed.html.',
  'frame:needsCors':
    'The sandbox of this frame lacks allow-same-origin, so browsers treat it as another site, for which the server must allow the data (Access-Control-Allow-Origin: *). Please allow it there, or add allow-same-origin to the sandbox.',
  'frame:data': 'Report data (JSON)',
};
