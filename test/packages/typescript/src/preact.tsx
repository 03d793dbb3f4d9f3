/** @jsxImportSource preact */
import type {} from 'help-widgets/preact';

export const right = (
  <help-emergency heading-level={3} lang="nb" exit="none" class="help" style={{ minHeight: '42em' }}>
    <a href="tel:112">112</a>
  </help-emergency>
);

// @ts-expect-error There is no seventh level.
export const wrongLevel = <help-emergency heading-level={7}>112</help-emergency>;

// @ts-expect-error The only value is "none".
export const wrongValue = <help-emergency exit="off">112</help-emergency>;

// @ts-expect-error The exit is not printed.
export const wrongElement = <quick-exit print="card">112</quick-exit>;

// @ts-expect-error A server would write it into the HTML as it is: the attribute is "exit-href".
export const wrongName = <help-emergency exitHref="https://example.org">112</help-emergency>;
