import { meta } from './meta.js';
import { REPORT_STORIES as stories } from './report-stories.js';

export default meta('disclosure-report');

// Storybook finds stories by static analysis of this file, so each is exported by name.
export const Published = stories.Published;
export const OneYear = stories.OneYear;
export const Years = stories.Years;
export const EarlierYear = stories.EarlierYear;
export const Trend = stories.Trend;
export const Compare = stories.Compare;
export const Check = stories.Check;
export const CheckConsistent = stories.CheckConsistent;
export const CheckEnglish = stories.CheckEnglish;
export const TablesOnly = stories.TablesOnly;
export const Blanks = stories.Blanks;
export const HideZeroRows = stories.HideZeroRows;
export const Figures = stories.Figures;
export const Plain = stories.Plain;
export const WithoutHeading = stories.WithoutHeading;
export const LongName = stories.LongName;
export const Official = stories.Official;
export const Red = stories.Red;
export const Large = stories.Large;
export const Phone320 = stories.Phone320;
export const Phone375 = stories.Phone375;
export const Window1280 = stories.Window1280;
export const Traditional = stories.Traditional;
export const English = stories.English;
export const RightToLeft = stories.RightToLeft;
export const Inline = stories.Inline;
export const Failing = stories.Failing;
export const NotAReport = stories.NotAReport;
export const Missing = stories.Missing;
export const Empty = stories.Empty;
