import type { ReportInput } from 'disclosure-elements';
import example2019 from './reports/example-2019.json' with { type: 'json' };
import blanks from './reports/example-blanks-2024.json' with { type: 'json' };
import fullAgency from './reports/example-full-agency.json' with { type: 'json' };
import full from './reports/example-full-2024.json' with { type: 'json' };
import sixYears from './reports/example-six-years.json' with { type: 'json' };
import slips from './reports/example-slips-2024.json' with { type: 'json' };
import tenAgencies from './reports/example-ten-agencies-2024.json' with { type: 'json' };
import linhe from './reports/linhe-civil-affairs-2024.json' with { type: 'json' };

/** The example reports. 临河区民政局 is a real agency, whose report is shown as published; all others are made up. */
export const REPORTS = {
  linhe: linhe as ReportInput,
  full: full as ReportInput,
  slips: slips as ReportInput,
  blanks: blanks as ReportInput,
  example2019: example2019 as ReportInput,
  tenAgencies: tenAgencies as { reports: ReportInput[] },
  sixYears: sixYears as { reports: ReportInput[] },
  fullAgency: fullAgency as { reports: ReportInput[] },
} as const;
