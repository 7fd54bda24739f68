import { createComponent } from '@lit/react';
import type { EventName } from '@lit/react';
import * as react from 'react';
import type { ErrorDetail, LoadDetail } from 'disclosure-elements';
import { ApplicationMatrix } from 'disclosure-elements/application-matrix/define';
import { DisclosureReport } from 'disclosure-elements/disclosure-report/define';

const events = {
  onLoad: 'disclosure-load' as EventName<CustomEvent<LoadDetail>>,
  onError: 'disclosure-error' as EventName<CustomEvent<ErrorDetail>>,
};

export const Report = createComponent({ react, tagName: 'disclosure-report', elementClass: DisclosureReport, events });
export const Applications = createComponent({ react, tagName: 'application-matrix', elementClass: ApplicationMatrix, events });
