import { trusted, type Html } from '../markup'

/** Patterns beside the colours of charts, for print and for whom cannot tell colours apart: hatched, dotted, crossed. */
export const PATTERNS: Html = trusted(
  '<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>' +
    '<pattern id="unmet" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
    '<rect class="p-unmet" width="7" height="7"/><path class="p-over" d="M0 0V7"/></pattern>' +
    '<pattern id="unknown" width="6" height="6" patternUnits="userSpaceOnUse">' +
    '<rect class="p-unknown" width="6" height="6"/><circle class="p-dot" cx="3" cy="3" r="1.2"/></pattern>' +
    '<pattern id="pending" width="7" height="7" patternUnits="userSpaceOnUse">' +
    '<rect class="p-pending" width="7" height="7"/><path class="p-over" d="M0 0H7"/></pattern>' +
    '<pattern id="inapplicable" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
    '<rect class="p-inapplicable" width="6" height="6"/><path class="p-line" d="M0 0V6"/></pattern>' +
    '</defs></svg>',
)
