import { LAYOUT_STORIES as layouts } from './layout-stories.js';
import { meta } from './meta.js';
import { PART_STORIES as stories } from './part-stories.js';

export default meta('review-litigation-grid');

// Storybook finds stories by static analysis of this file, so each is exported by name.
export const Published = stories.Published;
export const Full = stories.Full;
export const Blanks = stories.Blanks;
export const BlanksNamed = stories.BlanksNamed;
export const Slips = stories.Slips;
export const Check = stories.Check;
export const CheckBlanks = stories.CheckBlanks;
export const CheckConsistent = stories.CheckConsistent;
export const CheckYears = stories.CheckYears;
export const CheckEnglish = stories.CheckEnglish;
export const Format2019 = stories.Format2019;
export const Download = stories.Download;
export const Compare = stories.Compare;
export const CompareAcrossFormats = stories.CompareAcrossFormats;
export const FirstYear = stories.FirstYear;
export const WithoutHeading = stories.WithoutHeading;
export const Large = stories.Large;
export const Red = stories.Red;
export const Official = stories.Official;
export const Traditional = stories.Traditional;
export const English = stories.English;
export const RightToLeft = stories.RightToLeft;
export const Vertical = stories.Vertical;
export const Inline = stories.Inline;
export const Empty = stories.Empty;
export const Missing = stories.Missing;
export const NotJson = stories.NotJson;
export const NotAReport = stories.NotAReport;
export const Phone320 = layouts.Phone320;
export const Phone375 = layouts.Phone375;
export const Column700 = layouts.Column700;
export const Window1280 = layouts.Window1280;
