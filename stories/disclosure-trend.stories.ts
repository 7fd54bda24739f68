import { meta } from './meta.js';
import { TREND_STORIES as stories } from './trend-stories.js';

export default meta('disclosure-trend');

// Storybook finds stories by static analysis of this file, so each is exported by name.
export const Applications = stories.Applications;
export const Results = stories.Results;
export const ResultsShares = stories.ResultsShares;
export const Applicants = stories.Applicants;
export const Reviews = stories.Reviews;
export const Disclosure = stories.Disclosure;
export const Lines = stories.Lines;
export const Stacked = stories.Stacked;
export const Table = stories.Table;
export const Downloads = stories.Downloads;
export const Agencies = stories.Agencies;
export const AgenciesShares = stories.AgenciesShares;
export const LongNames = stories.LongNames;
export const TwelveYears = stories.TwelveYears;
export const Metrics = stories.Metrics;
export const Blanks = stories.Blanks;
export const OneYear = stories.OneYear;
export const Large = stories.Large;
export const Traditional = stories.Traditional;
export const English = stories.English;
export const RightToLeft = stories.RightToLeft;
export const Unread = stories.Unread;
export const UnreadAgency = stories.UnreadAgency;
export const WrongMetric = stories.WrongMetric;
export const WrongTopic = stories.WrongTopic;
export const Missing = stories.Missing;
export const Empty = stories.Empty;
